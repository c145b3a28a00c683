import type { SiteLanguage } from "../domain/language.ts";
import type { Callback } from "../schemas/callback.ts";
import { getClinic } from "./clinic.ts";
import type { Link } from "./link.ts";
import { pageLink } from "./pages.ts";
import { perBuild } from "./per-build.ts";

/** The form by which visitors ask to be called. */
export interface CallRequestView {
  callback: Callback;
  /** what is said above the fields */
  text: string | undefined;
  /** the page that the host shows once it has a request */
  thanks: string;
  privacy: Link;
}

export const getCallRequest = perBuild(async (language: SiteLanguage): Promise<CallRequestView | undefined> => {
  const { callback, offer } = await getClinic(language);
  if (!callback) return undefined;
  const thanks = `${language.prefix}/thanks-call/`;
  return { callback, text: callback.text ?? offer?.text, thanks, privacy: await pageLink("privacy", language) };
});
