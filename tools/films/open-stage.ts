import { existsSync } from "node:fs";
import { chromium } from "playwright";
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
 * Opens the stage in Chromium with the site's tokens and type.
 * @throws when the site's typeface does not load, since another one would change every picture
 */
export async function openStage(): Promise<Stage> {
  const installed = process.env["CHROME_PATH"] ?? "/usr/bin/chromium";
  const browser = await chromium.launch({
    args: flags,
    ...(existsSync(installed) ? { executablePath: installed } : {}),
  });
  const page = await browser.newPage({ viewport: { width: stage.width, height: stage.height }, colorScheme: "light" });
  await page.goto(new URL("stage.html", import.meta.url).href);
  const typefaces = await page.evaluate("document.fonts.load('600 37px Anybody').then((found) => found.length)");
  if (!typefaces) throw new Error("The typeface of the site did not load. Look for it in src/assets/fonts/.");
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
