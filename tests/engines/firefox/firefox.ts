import { mkdirSync } from "node:fs";
import { test as base } from "playwright/test";
import { firstClinic, secondClinic } from "../../build/sites.ts";
import type { ServedSite } from "../../support/served-sites.ts";
import { missingPrograms } from "../missing-programs.ts";
import { serveTestedSite } from "../serve-tested-site.ts";

/** Tests in Firefox, with the sites of both clinics served for the worker that runs them. */
export const test = base.extend<{ skipWithout: undefined }, { clinic: ServedSite; second: ServedSite }>({
  clinic: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern for what a fixture needs.
    async ({}, use, { project }) => {
      mkdirSync(project.outputDir, { recursive: true });
      const { site, stop } = await serveTestedSite("the clinic", firstClinic, project.outputDir);
      await use(site);
      stop();
    },
    { scope: "worker", timeout: 240_000 },
  ],
  second: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern for what a fixture needs.
    async ({}, use, { project }) => {
      mkdirSync(project.outputDir, { recursive: true });
      const { site, stop } = await serveTestedSite("the second clinic", secondClinic, project.outputDir);
      await use(site);
      stop();
    },
    { scope: "worker", timeout: 240_000 },
  ],
});

const missing = missingPrograms("Firefox");
test.skip(Boolean(missing), missing ?? "");

export { expect } from "playwright/test";
