import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import config from "../../playwright.config.ts";
import { projectRoot } from "../../tools/project-root.ts";
import { listenLocally } from "../../tools/serve/listen-locally.ts";
import { createSiteServer } from "../../tools/serve/site-server.ts";
import { states } from "../fixtures/states.ts";
import { sites } from "./served-sites.ts";

/*
 * `npm run pictures`: takes a picture of every part in every state of `tests/fixtures/states.ts`, on a narrow and a wide
 * screen, in light and in dark colors, from the sites that `npm test` built, and lays them side by side in
 * `test-results/pictures/index.html`: to be looked at after a change to a part or to the styles.
 */
const folder = join(projectRoot, "test-results/pictures");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const servers = sites.map((site) => ({
  site,
  server: createSiteServer({ root: site.folder, signUpFile: site.signUpFile }),
}));
for (const { site, server } of servers) await listenLocally(server, site.port);
const browser = await chromium.launch(config.use?.launchOptions);

const rows: string[] = [];
for (const [index, state] of states.entries()) {
  const cells: string[] = [];
  for (const width of state.narrow ? [390] : [390, 1280]) {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await browser.newPage({
        baseURL: sites[0]?.origin ?? "",
        viewport: { width, height: 844 },
        colorScheme,
        reducedMotion: "reduce",
      });
      await state.bring(page);
      const file = `${index + 1}-${width}-${colorScheme}.png`;
      await page
        .locator(state.part)
        .filter({ visible: true })
        .first()
        .screenshot({ path: join(folder, file) });
      cells.push(`<img src="${file}" alt="${state.name}, ${width} px, ${colorScheme}">`);
      await page.close();
    }
  }
  rows.push(`<h2>${state.name}</h2>\n<p>${cells.join("\n")}</p>`);
}
writeFileSync(
  join(folder, "index.html"),
  `<!doctype html>\n<html lang="en">\n<title>Every state</title>\n<style>img { max-width: 24%; vertical-align: top }</style>\n${rows.join("\n")}\n`,
);

await browser.close();
for (const { server } of servers) server.close();
console.log(`${states.length} states are pictured in test-results/pictures/index.html.`);
