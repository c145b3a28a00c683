import type { CalendarDate } from "../domain/calendar-date.ts";
import { credentialsInForce } from "../domain/credentials-in-force.ts";
import type { SiteLanguage } from "../domain/language.ts";
import { getMainLocation } from "./clinic.ts";
import { follow } from "./follow.ts";
import { addressIn } from "./page-place.ts";
import { siteHead } from "./site-head.ts";
import { today } from "./today.ts";

/** Who read a page over, as the page itself names them; everything else stands on their own page. */
export interface Reviewer {
  name: string;
  jobTitle: string;
  href: string;
  /** the whole address of that page */
  url: string;
  /** the names of the credentials that hold today */
  credentials: readonly string[];
}

/** When a page was read over last, and by whom where that is known. */
export interface ReviewView {
  date: CalendarDate;
  by?: Reviewer;
}

/**
 * The review of a page, its reviewer followed; nothing where the owner tells of none.
 * @param file the file that names the reviewer, for the message
 */
export async function getReview(
  { reviewed, reviewedBy }: { reviewed?: CalendarDate | undefined; reviewedBy?: string | undefined },
  file: string,
  language: SiteLanguage,
): Promise<ReviewView | undefined> {
  if (!reviewed) return undefined;
  if (!reviewedBy) return { date: reviewed };
  const person = await follow("practitioners", reviewedBy, file, language);
  const { data } = person.entry;
  const { absolute } = await siteHead(language);
  const href = addressIn("practitioners", person, language);
  const day = today((await getMainLocation(language)).timeZone);
  const credentials = credentialsInForce(data.credentials, day).map(({ name }) => name);
  return {
    date: reviewed,
    by: { name: data.title, jobTitle: data.jobTitle, href, url: absolute(href), credentials },
  };
}
