import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright";
import { brandOf } from "../../src/build/brand-of.ts";
import { cutTypeface } from "../../src/build/typeface.ts";
import { contentReading } from "../../src/check/checked-content.ts";
import { brandSheet } from "../../src/domain/brand/brand-sheet.ts";
import { typefaceSheet } from "../../src/domain/brand/typeface-sheet.ts";
import { contentFolder } from "../../src/source/content-folder.ts";
import { projectRoot } from "../project-root.ts";
import { stage } from "./view.ts";

/** A page that photographs pictures given as SVG; `close` it when done. */
export type Stage = { photograph: (svg: string) => Promise<Buffer>; close: () => Promise<void> };

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--force-color-profile=srgb",
  "--font-render-hinting=none",
  "--allow-file-access-from-files",
];

/**
 * Opens the stage in Chromium with the colors of the clinic (`CONTENT_DIR`, else `content/`) and the site's tokens and type.
 * @throws when the site's typeface does not load, since another one would change every picture
 */
export async function openStage(): Promise<Stage> {
  const installed = process.env["CHROME_PATH"] ?? "/usr/bin/chromium";
  const folder = contentFolder(process.env, projectRoot);
  const browser = await chromium.launch({
    args: flags,
    ...(existsSync(installed) ? { executablePath: installed } : {}),
  });
  const page = await browser.newPage({ viewport: { width: stage.width, height: stage.height }, colorScheme: "light" });
  await page.goto(new URL("stage.html", import.meta.url).href);
  const { woff2, ...face } = await cutTypeface(folder, join(projectRoot, "node_modules/.astro/films"));
  const look = brandSheet(brandOf(contentReading(folder).entries));
  await page.addStyleTag({ content: typefaceSheet({ ...face, url: pathToFileURL(woff2).href }) + look });
  const loaded = await page.evaluate(`document.fonts.load('600 37px "${face.family}"').then((found) => found.length)`);
  if (!loaded) throw new Error(`The typeface of the site, ${face.family}, did not load.`);
  const devtools = await page.context().newCDPSession(page);
  return {
    photograph: async (svg) => {
      await page.evaluate(`document.getElementById("stage").innerHTML = ${JSON.stringify(svg)}`);
      const shot = await devtools.send("Page.captureScreenshot", { format: "png", optimizeForSpeed: true });
      return Buffer.from(shot.data, "base64");
    },
    close: () => browser.close(),
  };
}
