import { join, resolve } from "node:path";
import { projectRoot } from "../../tools/project-root.ts";
import { secondClinic } from "../build/sites.ts";
import { type BuiltSite, readSite } from "./built-site.ts";

/** A built site that the browser tests visit: its folder, and where it is served. */
export interface ServedSite {
  name: string;
  folder: string;
  port: number;
  origin: string;
  /** one line of JSON for each newsletter sign-up */
  signUpFile: string;
}

/** The site as it is published. */
export const clinicSite = servedSite("the clinic", process.env["OUT_DIR"] || "dist", 4399);

/** The site of an invented clinic, with what the first has not: videos of every host, special days, a phone. */
export const secondSite = servedSite("the second clinic", secondClinic.output, 4398);

export const sites: readonly ServedSite[] = [clinicSite, secondSite];

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

function servedSite(name: string, folder: string, port: number): ServedSite {
  const signUpFile = join(projectRoot, `test-results/sign-ups-${port}.jsonl`);
  return { name, folder: resolve(projectRoot, folder), port, origin: `http://127.0.0.1:${port}`, signUpFile };
}
