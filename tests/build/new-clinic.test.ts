import { execFile } from "node:child_process";
import { existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "../../tools/project-root.ts";
import { siteFolder } from "../../tools/site-folder.ts";
import { buildSite } from "../support/build-site.ts";
import { readSite, textsIn } from "../support/built-site.ts";

/*
 * The folder that `npm run new-clinic` writes, with nothing written over: it has to be a site. Its name has spaces, and the
 * clinic is in another country than the first.
 */
const work = join(projectRoot, "tests/.work");
const content = join(work, "a new clinic");
const output = join(work, "new-clinic");
const answers = {
  name: "Probe am Hafen",
  kind: "a physiotherapy practice in Hamburg",
  siteUrl: "https://probe-am-hafen.example.com",
  street: "Große Probestraße 1",
  city: "20095 Hamburg, Germany",
  timeZone: "Europe/Berlin",
  hours: "9am-5pm",
  treatment: "Manual therapy",
};
const run = (tool: string, ...words: string[]) =>
  promisify(execFile)(process.execPath, [join(projectRoot, "tools", tool), ...words], {
    cwd: projectRoot,
    env: { ...process.env, INIT_CWD: projectRoot },
  });

let said = "";
beforeAll(async () => {
  rmSync(content, { recursive: true, force: true });
  const flags = Object.entries(answers).flatMap(([key, value]) => [`--${key}`, value]);
  said = (await run("new-clinic.ts", content, ...flags)).stdout;
  await buildSite(content, output, "2026-06-10T12:00:00Z");
});

describe("a clinic that was just begun", () => {
  it("is checked by the command that is printed, though its folder has spaces in its name", async () => {
    const [, folder = ""] = /npm run for "([^"]+)" check/.exec(said) ?? [];
    expect((await run("for.ts", folder, "check")).stdout).toMatch(/^All 9 files are in order\./);
  });

  it("is built by its command into an output of its own, and no other site is touched", async () => {
    const [, folder = ""] = /npm run for "([^"]+)" build/.exec(said) ?? [];
    const built = siteFolder({ CONTENT_DIR: folder }, projectRoot);
    const other = join(projectRoot, "dist", "index.html");
    const before = existsSync(other) ? statSync(other).mtimeMs : undefined;
    expect((await run("for.ts", folder, "build")).stdout).toContain(`into ${relative(projectRoot, built)}/`);
    expect(readFileSync(join(built, "index.html"), "utf8")).toContain("Probe am Hafen");
    expect(existsSync(other) ? statSync(other).mtimeMs : undefined).toBe(before);
    rmSync(built, { recursive: true });
  });

  it("has a page for each file, and none that is empty", () => {
    const { listed, pages } = readSite(output);
    expect(listed.sort()).toEqual([
      "/",
      "/accessibility/",
      "/contact/",
      "/privacy/",
      "/treatments/",
      "/treatments/manual-therapy/",
    ]);
    const empty = /<(ul|ol|dl|table|tbody|section|nav|figure|h[1-6]|p)(\s[^>]*)?>\s*<\//;
    expect(pages.filter(({ html }) => empty.test(html)).map(({ path }) => path)).toEqual([]);
  });

  it("stands in its own country, for people and for machines", () => {
    const contact = readSite(output).page("/contact/");
    expect(contact.text).toContain("Große Probestraße 1");
    expect(contact.text).toContain("20095 Hamburg");
    expect(contact.graph.find((node) => node["address"])).toMatchObject({
      address: { addressLocality: "Hamburg", postalCode: "20095", addressCountry: "DE" },
    });
    expect(readFileSync(join(output, "clinic.vcf"), "utf8")).not.toContain("United States");
  });

  it("has no name of the clinic that the project ships with", () => {
    const texts = [...textsIn(output)].filter(([, text]) => /on[ -]?your[ -]?mark|midtown|530 7th/i.test(text));
    expect(texts.map(([file]) => file)).toEqual([]);
  });
});
