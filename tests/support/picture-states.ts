import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright";
import config from "../../playwright.config.ts";
import { projectRoot } from "../../tools/project-root.ts";
import { listenLocally } from "../../tools/serve/listen-locally.ts";
import { createSiteServer } from "../../tools/serve/site-server.ts";
import { firstClinic, secondClinic } from "../build/sites.ts";
import { type State, states } from "../fixtures/states.ts";
import { buildWhereChanged } from "./build-where-changed.ts";
import { inWords, type Look, setLook } from "./looks.ts";
import { clinicSite, sites } from "./served-sites.ts";

/*
 * `npm run pictures`: takes a picture of every part in every state of `tests/fixtures/states.ts`, on a narrow and a wide
 * screen, in light and in dark colors, then on the narrowest phone with text of twice the size and in prescribed colors, and
 * lays them side by side in `test-results/pictures/index.html`: to be looked at after a change to a part or to the styles.
 * Sites that are not built yet, or changed since, are built first.
 */
const looks: readonly Look[] = [
  { width: 390, colors: "light", textSize: 16, motion: "reduced" },
  { width: 390, colors: "dark", textSize: 16, motion: "reduced" },
  { width: 1280, colors: "light", textSize: 16, motion: "reduced" },
  { width: 1280, colors: "dark", textSize: 16, motion: "reduced" },
  { width: 320, colors: "light", textSize: 32, motion: "reduced" },
  { width: 390, colors: "prescribed", textSize: 16, motion: "reduced" },
];
const folder = join(projectRoot, "test-results/pictures");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

await buildWhereChanged(firstClinic);
await buildWhereChanged(secondClinic);
const servers = sites.map(({ folder: root, port, signUpFile }) => ({
  port,
  server: createSiteServer({ root, signUpFile }),
}));
for (const { port, server } of servers) await listenLocally(server, port);
const browser = await chromium.launch(config.use?.launchOptions);

const rows: string[] = [];
for (const [index, state] of states.entries()) {
  console.log(`${index + 1} of ${states.length}: ${state.name}`);
  const cells: string[] = [];
  for (const [place, look] of looks.entries()) {
    if (state.narrow && look.width / look.textSize >= 60) continue;
    const file = `${index + 1}-${place + 1}.png`;
    await takePicture(browser, state, look, join(folder, file));
    cells.push(`<img src="${file}" alt="${state.name}, ${inWords(look)}">`);
  }
  rows.push(`<h2>${state.name}</h2>\n<p>${cells.join("\n")}</p>`);
}
writeFileSync(
  join(folder, "index.html"),
  `<!doctype html>\n<html lang="en">\n<title>Every state</title>\n<style>img { max-width: 16%; vertical-align: top }</style>\n${rows.join("\n")}\n`,
);

await browser.close();
for (const { server } of servers) server.close();
console.log(`${states.length} states are pictured in test-results/pictures/index.html.`);

/** Brings a part into a state on a page of its own and takes its picture in a look. */
async function takePicture(used: Browser, state: State, look: Look, path: string): Promise<void> {
  const page = await used.newPage({ baseURL: clinicSite.origin });
  await state.bring(page);
  await setLook(page, look);
  // An open menu hangs out of its part.
  if ((await page.locator(":popover-open").count()) > 0) await page.screenshot({ path });
  else {
    // Where a part is higher than the window, the browser forgets the size of text while it takes the picture.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: look.width, height });
    await page.locator(state.part).filter({ visible: true }).first().screenshot({ path });
  }
  await page.close();
}
