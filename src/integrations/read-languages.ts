import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { type SiteLanguage, siteLanguages } from "../domain/language.ts";
import { languageField, languagesField } from "../schemas/language.ts";

/**
 * The languages of the site, its first one first, as `clinic.yaml` names them, before Astro can be asked. What is not in order
 * there is taken for English; the content check tells of it.
 */
export async function readLanguages(folder: string): Promise<[SiteLanguage, ...SiteLanguage[]]> {
  const text = await readFile(join(folder, "clinic.yaml"), "utf8").catch(() => "");
  const fields = parseOrNothing(text);
  const language = languageField.safeParse(fields["language"]).data ?? "en-US";
  const languages = languagesField.safeParse(fields["languages"]).data ?? [];
  return siteLanguages({ language, languages }) as [SiteLanguage, ...SiteLanguage[]];
}

function parseOrNothing(text: string): Record<string, unknown> {
  try {
    return (parse(text) as Record<string, unknown> | null) ?? {};
  } catch {
    return {};
  }
}
