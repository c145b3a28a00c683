import { join } from "node:path";
import { languageCode } from "../../src/domain/language.ts";
import { rememberFile } from "./remember-file.ts";
import { type ServedForm, servedForms } from "./served-forms.ts";

/** Where a form is sent to: the page that thanks for it, the two letters of the language that page is in, and what it asks. */
export type FormPlace = { readonly thanks: string; readonly language: string; readonly form: ServedForm };

const languageIn = rememberFile((page) => /<html[^>]*? lang="?([\w-]+)/.exec(page)?.[1]);

/**
 * The place of a form at an address of the site: `/thanks/`, and `/en/thanks/` where that page is there. Nothing for any
 * other address. A site without a thank-you page is taken for an English one that has the sign-up alone.
 */
export function formPlace(folder: string, path: string): FormPlace | undefined {
  const [, page = ""] = /^(?:\/[a-z]{2})?\/([a-z-]+)\/$/.exec(path) ?? [];
  const form = Object.hasOwn(servedForms, page) ? servedForms[page] : undefined;
  if (!form) return undefined;
  const language = languageIn(join(folder, path, "index.html"));
  if (!language && path !== "/thanks/") return undefined;
  return { thanks: path, language: languageCode(language ?? "en"), form };
}
