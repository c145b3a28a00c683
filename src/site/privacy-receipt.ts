import type { SiteLanguage } from "../domain/language.ts";
import { hasVideos } from "../domain/privacy/has-videos.ts";
import { privacyReceipt, type ReceiptRow } from "../domain/privacy/privacy-receipt.ts";
import { getClinic } from "./clinic.ts";
import { getContactedHosts, getPublishedFiles } from "./contacted-hosts.ts";
import { perBuild } from "./per-build.ts";
import { siteHead } from "./site-head.ts";

/** Whom a visitor's browser contacts on this site, and when. A page that shows it depends on the hosts, not on all texts. */
export const getPrivacyReceipt = perBuild(async (language: SiteLanguage): Promise<ReceiptRow[]> => {
  const { newsletter, callback } = await getClinic(language);
  const { absolute } = await siteHead(language);
  const ownForm = [newsletter, callback].some((form) => form?.provider === "netlify");
  const has = { video: hasVideos(await getPublishedFiles()), ownForm };
  return privacyReceipt(await getContactedHosts(), new URL(absolute("/")).host, has);
});
