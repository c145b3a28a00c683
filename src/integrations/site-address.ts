import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";

/**
 * The address the site is built for: `SITE_URL`, else a host's preview address (Netlify's `DEPLOY_PRIME_URL`, Cloudflare's
 * `CF_PAGES_URL`), else the clinic's own from `clinic.yaml`.
 */
export async function siteAddress(folder: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const preview = env["SITE_URL"] ?? previewAddress(env);
  if (preview) return preview;
  const text = await readFile(join(folder, "clinic.yaml"), "utf8").catch(() => "");
  const address: unknown = text && (parse(text) as { siteUrl?: unknown } | null)?.siteUrl;
  return typeof address === "string" && URL.canParse(address) ? address : undefined;
}

/** A host sets these for every build; only a build that is not the published one is a preview. (`PRODUCTION_BRANCH` where it is not `main`.) */
function previewAddress(env: NodeJS.ProcessEnv): string | undefined {
  if (env["CONTEXT"] && env["CONTEXT"] !== "production") return env["DEPLOY_PRIME_URL"];
  const branch = env["CF_PAGES_BRANCH"];
  if (branch && branch !== (env["PRODUCTION_BRANCH"] ?? "main")) return env["CF_PAGES_URL"];
  return undefined;
}
