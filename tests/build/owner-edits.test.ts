import { execFile } from "node:child_process";
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkContent } from "../../src/check/check-content.ts";
import { formatProblem } from "../../src/check/problem.ts";
import { projectRoot } from "../../tools/project-root.ts";
import { buildSite } from "../support/build-site.ts";
import { type BuiltSite, readSite } from "../support/built-site.ts";
import { firstClinic } from "./sites.ts";

/*
 * Edits as an owner makes them, in a copy of the first clinic's content: each ends in the right page, or in a message that
 * names the fix. The picture of 12 megabytes from a phone is in `pictures.test.ts`.
 */
const work = join(projectRoot, "tests/.work");
const content = join(work, "owner-edits-content");
const output = join(work, "owner-edits");
/** A file of the copy. */
const placeOf = (file: string) => join(content, file);

function edit(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(placeOf(file), "utf8");
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`${from} does not stand in ${file}.`);
  writeFileSync(placeOf(file), changed);
}

/** What the check says now, and the file as it was once it has been said. */
async function messagesAfter(file: string, from: string | RegExp, to: string): Promise<string[]> {
  const before = readFileSync(placeOf(file), "utf8");
  edit(file, from, to);
  const { problems } = await checkContent(content);
  writeFileSync(placeOf(file), before);
  return problems.map(formatProblem);
}

const run = (tool: string, ...words: string[]) =>
  promisify(execFile)(process.execPath, [`tools/${tool}.ts`, ...words], {
    cwd: projectRoot,
    env: { ...process.env, CONTENT_DIR: content },
  });

const pasted = "“Come early,” it’s often said, if it hurts for <3 weeks.";
const newsletter = `newsletter:
  provider: form
  action: https://news.example.org/subscribe
  emailField: EMAIL
`;

beforeAll(async () => {
  rmSync(content, { recursive: true, force: true });
  cpSync(firstClinic.content, content, { recursive: true });
});

afterAll(() => rmSync(content, { recursive: true, force: true }));

describe("an edit that cannot be published as it is", () => {
  it("text pasted from a word processor: one message, with the sign to write", async () => {
    const messages = await messagesAfter("pages/contact.mdx", /$/, `\n${pasted}\n`);
    expect(messages).toEqual([
      expect.stringMatching(/^pages\/contact\.mdx:\d+:\d+\n {2}found: "<3 weeks\."\n {2}write: Write \\<3/),
    ]);
  });

  it("a wrong date: one message, with the form to write", async () => {
    const messages = await messagesAfter("conditions/low-back-pain.mdx", /^updated: .*$/m, 'updated: "11/26/2026"');
    expect(messages).toEqual([
      expect.stringMatching(
        /· updated\n {2}found: "11\/26\/2026"\n {2}write: .*year-month-day, for example 2026-11-26/,
      ),
    ]);
  });

  it("a page deleted that others mention: each mention, with its place", async () => {
    const file = placeOf("treatments/trigger-point-therapy.mdx");
    const text = readFileSync(file, "utf8");
    rmSync(file);
    const { problems } = await checkContent(content);
    writeFileSync(file, text);
    expect(problems.length).toBeGreaterThan(0);
    for (const { line, found = "", advice } of problems) {
      expect(line).toBeGreaterThan(0);
      expect(found + advice).toContain("trigger-point-therapy");
    }
  });

  it("a file renamed: each place that still uses the old name", async () => {
    renameSync(placeOf("treatments/swedish-massage.mdx"), placeOf("treatments/swedish.mdx"));
    const { problems } = await checkContent(content);
    renameSync(placeOf("treatments/swedish.mdx"), placeOf("treatments/swedish-massage.mdx"));
    expect(problems.length).toBeGreaterThan(0);
    for (const { advice } of problems) expect(advice).toMatch(/swedish/);
  });
});

describe("edits that end in the right page", () => {
  let site: BuiltSite;

  beforeAll(async () => {
    const words = ["--title", "Cupping", "--lede", "Cups that lift the skin.", "--summary", "Cups lift the skin."];
    const description = "What cupping is, how it feels, and what to ask before you book a session of it.";
    await run("new", "treatment", "--publish", "--file", "cupping", ...words, "--description", description);
    edit("locations/midtown.yaml", "  fri: 1pm-6pm", "  fri: 12pm-5pm");
    edit(
      "locations/midtown.yaml",
      /^directions:/m,
      'specialDays:\n  - date: "2026-11-26"\n    hours: closed\n    reason: Thanksgiving\n\ndirections:',
    );
    edit(
      "regions/psoas-iliacus.mdx",
      /^video:\n(?: .*\n)+/m,
      "video:\n  url: https://youtu.be/Xy7zQ2rS_4k?si=shared\n",
    );
    edit("pages/contact.mdx", /$/, `\n${pasted}\n`);
    edit("clinic.yaml", /^newsletter:\n {2}provider: netlify\n/m, newsletter);
    rename("swedish-massage", "swedish");
    await run("fix");
    await buildSite(content, output, "2026-11-22T12:00:00Z");
    site = readSite(output);
  });

  function rename(from: string, to: string): void {
    renameSync(placeOf(`treatments/${from}.mdx`), placeOf(`treatments/${to}.mdx`));
    edit(`treatments/${to}.mdx`, /^lede:/m, `formerUrls:\n  - /treatments/${from}/\nlede:`);
    for (const file of ["regions/lumbar-erectors.mdx", "treatments/sports-massage.mdx"]) {
      const text = readFileSync(placeOf(file), "utf8");
      writeFileSync(placeOf(file), text.replaceAll(from, to));
    }
  }

  it("a new treatment has its page and its place in the list", () => {
    expect(site.page("/treatments/cupping/").text).toContain("Cups that lift the skin.");
    expect(site.page("/treatments/").text).toContain("Cups lift the skin.");
  });

  it("Friday's hours and the holiday stand on every page that has hours", () => {
    const { text } = site.page("/contact/");
    expect(text).toMatch(/12\s?(?:PM)?\s?(?:to|–|-)\s?5\s?PM/i);
    expect(text).toContain("Thanksgiving");
  });

  it("the new video takes the animation's place, by the address that the browser shows", () => {
    const { html } = site.page("/regions/psoas-iliacus/");
    expect(html).toContain("https://www.youtube.com/watch?v=Xy7zQ2rS_4k");
    expect(html).not.toContain("psoas-iliacus.mp4");
  });

  it("pasted words read as they were written", () => {
    expect(site.page("/contact/").text).toContain(pasted);
  });

  it("a renamed page is found at both addresses", () => {
    expect(site.listed).toContain("/treatments/swedish/");
    expect(site.listed).not.toContain("/treatments/swedish-massage/");
    expect(site.read("_redirects")).toMatch(/^\/treatments\/swedish-massage\/? +\/treatments\/swedish\/ +301/m);
  });

  it("the sign-up goes to the new newsletter service, and the policy allows it", () => {
    expect(site.page("/").html).toContain('action="https://news.example.org/subscribe"');
    expect(site.read("_headers")).toContain("https://news.example.org");
  });
});
