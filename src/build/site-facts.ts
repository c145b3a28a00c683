import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { AstroUserConfig } from "astro";
import { parse } from "yaml";
import { siteLanguages } from "../domain/language.ts";
import { languageField, languagesField } from "../schemas/language.ts";
import { contentFolder } from "../source/content-folder.ts";

/** What Astro's configuration has to know of the content. */
export interface SiteFacts {
  /** the absolute path of the content folder */
  folder: string;
  /** the address that the site is built for; undefined where `clinic.yaml` has none */
  address: string | undefined;
  /** tells every component by `Astro.currentLocale` which language its page is in, the site's first language first */
  i18n: NonNullable<AstroUserConfig["i18n"]>;
}

/**
 * Reads from `clinic.yaml` what Astro is configured with. What is not in order there is taken for English, or for missing; the
 * content check tells of it.
 * @param root the project's folder
 */
export async function siteFacts(root: string, env: NodeJS.ProcessEnv): Promise<SiteFacts> {
  const folder = contentFolder(env, root);
  const fields = parseOrNothing(await readFile(join(folder, "clinic.yaml"), "utf8").catch(() => ""));
  const language = languageField.safeParse(fields["language"]).data ?? "en-US";
  const languages = languagesField.safeParse(fields["languages"]).data ?? [];
  const locales = siteLanguages({ language, languages }).map(({ code, tag }) => ({
    path: code,
    codes: [tag] as [string],
  }));
  const i18n = { defaultLocale: locales[0]?.path ?? "en", locales };
  return { folder, address: siteAddress(env, fields["siteUrl"]), i18n };
}

/**
 * The address the site is built for: `SITE_URL`, else a host's preview address (Netlify's `DEPLOY_PRIME_URL`, Cloudflare's
 * `CF_PAGES_URL`), else the clinic's own.
 */
function siteAddress(env: NodeJS.ProcessEnv, own: unknown): string | undefined {
  const preview = env["SITE_URL"] ?? previewAddress(env);
  if (preview) return preview;
  return typeof own === "string" && URL.canParse(own) ? own : undefined;
}

/** A host sets these for every build; only a build that is not the published one is a preview. (`PRODUCTION_BRANCH` where it is not `main`.) */
function previewAddress(env: NodeJS.ProcessEnv): string | undefined {
  if (env["CONTEXT"] && env["CONTEXT"] !== "production") return env["DEPLOY_PRIME_URL"];
  const branch = env["CF_PAGES_BRANCH"];
  if (branch && branch !== (env["PRODUCTION_BRANCH"] ?? "main")) return env["CF_PAGES_URL"];
  return undefined;
}

function parseOrNothing(text: string): Record<string, unknown> {
  try {
    return (parse(text) as Record<string, unknown> | null) ?? {};
  } catch {
    return {};
  }
}
