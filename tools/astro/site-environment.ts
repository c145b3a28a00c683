/**
 * What the site may know of the machine that builds it. Content is compiled to code, so nothing else is handed on:
 * a password in the environment can then not reach a page.
 */
const siteVariables = [
  // where the site's content, output and address are
  "CONTENT_DIR",
  "OUT_DIR",
  "BUILD_CACHE",
  "SITE_URL",
  // whether this is a preview, and its address, as Netlify and Cloudflare Pages tell
  "CONTEXT",
  "URL",
  "DEPLOY_PRIME_URL",
  "CF_PAGES_BRANCH",
  "PRODUCTION_BRANCH",
  "CF_PAGES_URL",
  // the day it is built for, which tests fix
  "SITE_NOW",
];

const systemVariables = ["PATH", "HOME", "TZ", "CI", "TMPDIR", "TEMP", "TMP", "TERM", "NO_COLOR", "FORCE_COLOR"];

const windowsVariables = [
  "APPDATA",
  "ComSpec",
  "LOCALAPPDATA",
  "NUMBER_OF_PROCESSORS",
  "PATHEXT",
  "SystemDrive",
  "SystemRoot",
  "USERPROFILE",
  "windir",
];

/**
 * The environment for everything that builds or shows the site.
 * @param source the environment of the command itself
 * @param mode `production` for what is published, `development` for the owner's preview
 */
export function siteEnvironment(source: NodeJS.ProcessEnv, mode: "production" | "development"): NodeJS.ProcessEnv {
  const allowed = new Set(
    [...siteVariables, ...systemVariables, ...windowsVariables].map((name) => name.toUpperCase()),
  );
  const kept = Object.entries(source).filter(([name, value]) => value && allowed.has(name.toUpperCase()));
  return { ...Object.fromEntries(kept), NODE_ENV: mode, ASTRO_TELEMETRY_DISABLED: "1" };
}
