import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** A built site that the browser tests visit: its folder, and where it is served. */
export interface ServedSite {
  name: string;
  /** the built site */
  folder: string;
  port: number;
  origin: string;
  /** one line of JSON for each newsletter sign-up */
  signUpFile: string;
}

const root = resolve(import.meta.dirname, "../..");

function servedSite(name: string, folder: string, port: number): ServedSite {
  const signUpFile = join(root, `test-results/sign-ups-${port}.jsonl`);
  return { name, folder: resolve(root, folder), port, origin: `http://127.0.0.1:${port}`, signUpFile };
}

/** The site as it is published. */
export const clinicSite = servedSite("the clinic", process.env["OUT_DIR"] || "dist", 4399);

/** The site of an invented clinic, with all that the first does not have: videos of every host, special days, a phone. */
export const secondSite = servedSite("the second clinic", "tests/.work/second-clinic", 4398);

/** The content that {@link secondSite} is built from. */
export const secondClinicContent = join(root, "tests/fixtures/clinics/second-clinic");

export const sites: readonly ServedSite[] = [clinicSite, secondSite];

/** The addresses in a site's sitemap, from the slash on. */
export function pagesOf({ folder }: ServedSite): string[] {
  return readdirSync(folder)
    .filter((name) => /^sitemap-\d+\.xml$/.test(name))
    .flatMap((name) => [...readFileSync(join(folder, name), "utf8").matchAll(/<loc>([^<]+)<\/loc>/g)])
    .map(([, address = ""]) => new URL(address).pathname);
}

/** What a visitor can get to see: the pages of the sitemap, the answer to the sign-up, and the page for a wrong address. */
export function everyPageOf(site: ServedSite): string[] {
  return [...pagesOf(site), "/thanks/", "/404.html"];
}

/** The first page of the sitemap that stands in a folder of the site, for example `/conditions/`. */
export function firstPageIn(site: ServedSite, folder: string): string {
  const path = pagesOf(site).find((page) => page.startsWith(folder) && page !== folder);
  if (!path) throw new Error(`${site.name} has no page in ${folder}`);
  return path;
}

/** The text of a built page. */
export function builtPage({ folder }: ServedSite, path: string): string {
  return readFileSync(join(folder, path, path.endsWith("/") ? "index.html" : ""), "utf8");
}
