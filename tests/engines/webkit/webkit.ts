import { mkdirSync } from "node:fs";
import { test as base } from "playwright/test";
import { firstClinic } from "../../build/sites.ts";
import type { ServedSite } from "../../support/served-sites.ts";
import { missingPrograms } from "../missing-programs.ts";
import { serveTestedSite } from "../serve-tested-site.ts";
import { startWebKit, type WebKit, type WebKitOptions } from "./start-webkit.ts";

type Open = (options?: WebKitOptions) => Promise<WebKit>;

/** Tests in WebKitGTK: `open` starts one for the test, which ends with it; the clinic's site is served for the worker. */
export const test = base.extend<{ open: Open }, { clinic: ServedSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern for what a fixture needs.
  open: async ({}, use) => {
    const opened: WebKit[] = [];
    await use(async (options) => {
      const webKit = await startWebKit(options);
      opened.push(webKit);
      return webKit;
    });
    for (const webKit of opened) await webKit.close();
  },
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
});

const missing = missingPrograms("WebKit");
test.skip(Boolean(missing), missing ?? "");

export { expect } from "playwright/test";
