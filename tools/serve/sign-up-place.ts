import { join } from "node:path";
import { languageCode } from "../../src/domain/language.ts";
import { rememberFile } from "./remember-file.ts";

/** Where a sign-up is sent to: the page that thanks for it, and the two letters of the language that page is in. */
export type SignUpPlace = { readonly thanks: string; readonly language: string };

const languageIn = rememberFile((page) => /<html[^>]*? lang="?([\w-]+)/.exec(page)?.[1]);

/**
 * The place of a sign-up at an address of the site: `/thanks/`, and `/en/thanks/` where that page is there. Nothing for any
 * other address. A site without a thank-you page is taken for an English one.
 */
export function signUpPlace(folder: string, path: string): SignUpPlace | undefined {
  if (!/^(\/[a-z]{2})?\/thanks\/$/.test(path)) return undefined;
  const language = languageIn(join(folder, path, "index.html"));
  if (!language && path !== "/thanks/") return undefined;
  return { thanks: path, language: languageCode(language ?? "en") };
}
