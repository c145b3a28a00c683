import { join } from "node:path";
import { projectRoot } from "../../tools/project-root.ts";
import {
  firstClinic,
  homeVisits,
  montreal,
  secondClinic,
  smallest,
  type TestedSite,
  threePlaces,
  wholeBody,
} from "../build/sites.ts";
import { type BuiltSite, readSite } from "./built-site.ts";
import { portOf } from "./served-ports.ts";

/** Where the sign-ups of the served sites are written. */
export const signUpFolder = join(projectRoot, "test-results");

/** A built site that the browser tests visit: what it is built from, its folder, and where it is served. */
export interface ServedSite {
  name: string;
  /** the content folder */
  content: string;
  /** the instant that its build takes for now; without it the build's own */
  now: string | undefined;
  folder: string;
  port: number;
  origin: string;
  /** one line of JSON for each newsletter sign-up */
  signUpFile: string;
}

/** The site of On Your Mark, from the frozen copy of its content. */
export const clinicSite = servedSite("the clinic", firstClinic);

/** The site of an invented clinic, with what the first has not: videos of every host, special days, a phone. */
export const secondSite = servedSite("the second clinic", secondClinic);

/** The site of an invented clinic that treats the whole body: its figure stands in a file of its own. */
export const wholeBodySite = servedSite("the whole body", wholeBody);

/** Both are visited by every test that holds for every site. */
export const sites: readonly ServedSite[] = [clinicSite, secondSite];

/** The other invented clinics. A thorough run visits all of their pages, every other run a fixed choice (page-types.ts). */
export const furtherSites: readonly ServedSite[] = [
  servedSite("three places", threePlaces),
  servedSite("the smallest clinic", smallest),
  servedSite("home visits", homeVisits),
  servedSite("the clinic in two languages", montreal),
];

/** The site as its files tell it: its sitemap and its pages. It has to be built before. */
export function filesOf({ folder }: ServedSite): BuiltSite {
  return readSite(folder);
}

/** The first page in a folder of the site, for example a guide in `/conditions/`. */
export function firstPageIn(site: ServedSite, folder: string): string {
  const path = filesOf(site).listed.find((page) => page.startsWith(folder) && page !== folder);
  if (!path) throw new Error(`${site.name} has no page in ${folder}`);
  return path;
}

function servedSite(name: string, { content, output, now }: TestedSite): ServedSite {
  const port = portOf(name);
  const signUpFile = join(signUpFolder, `sign-ups-${port}.jsonl`);
  return { name, content, now, folder: output, port, origin: `http://127.0.0.1:${port}`, signUpFile };
}
