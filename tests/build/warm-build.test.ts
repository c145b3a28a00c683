import { execFile } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import sharp from "sharp";
import { afterAll, beforeAll, expect, it } from "vitest";
import { projectRoot } from "../../tools/project-root.ts";
import { secondClinic } from "./sites.ts";

const run = promisify(execFile);
const place = mkdtempSync(join(tmpdir(), "warm-"));
const content = join(place, "content");
const warm = join(projectRoot, "tests/.work/warm");
const cold = join(projectRoot, "tests/.work/cold");

/** Builds a site, and tells how many of its files were drawn for it. @param kept what is kept by its content */
async function build(output: string, kept = join(place, "kept")): Promise<{ drawn: number; all: number }> {
  const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: output, KEPT_FILES: kept, SITE_NOW: secondClinic.now };
  const { stdout } = await run(process.execPath, [join(projectRoot, "tools/build.ts")], { cwd: projectRoot, env });
  const [, drawn, all] = /Drew (\d+) of (\d+) files/.exec(stdout) ?? [];
  return { drawn: Number(drawn), all: Number(all) };
}

/** Builds as if nothing had ever been built. */
async function buildCold(): Promise<void> {
  rmSync(join(projectRoot, "node_modules/.astro/tests_work_cold"), { recursive: true, force: true });
  const kept = mkdtempSync(join(place, "nothing-"));
  const { drawn, all } = await build(cold, kept);
  expect(drawn).toBe(all);
  rmSync(kept, { recursive: true });
}

function filesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file.slice(folder.length), readFileSync(file).toString("base64")];
    }),
  );
}

function differences(): string[] {
  const [one, other] = [filesOf(warm), filesOf(cold)];
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (file) => file !== "/build.json" && one.get(file) !== other.get(file),
  );
}

beforeAll(async () => {
  cpSync(secondClinic.content, content, { recursive: true });
  const picture = { width: 800, height: 600, channels: 3, background: "#9c3f2a" } as const;
  await sharp({ create: picture }).jpeg().toFile(join(content, "media/room.jpg"));
  appendFileSync(join(content, "pages/accessibility.mdx"), "\n![A red room](media/room.jpg)\n");
  rmSync(join(projectRoot, "node_modules/.astro/tests_work_warm"), { recursive: true, force: true });
  await build(warm);
}, 300_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** What is changed, in which file, and how many files are drawn for it at most, the page with a picture too; `all` where everything shows it. */
const changes: [what: string, file: string, change: (text: string) => string, most: number | "all"][] = [
  ["the text of a region", "regions/cuff.mdx", (text) => `${text}\nOne more sentence.\n`, 2],
  [
    "what goes wrong with a region",
    "regions/cuff.mdx",
    (text) => text.replace("whatGoesWrong: >-\n", "whatGoesWrong: >-\n  Well.\n"),
    3,
  ],
  ["the name of a region", "regions/cuff.mdx", (text) => text.replace(/^shortName: /m, "shortName: Old "), 12],
  ["the text of a notice", "notices/films.mdx", (text) => `${text}\nOne more sentence.\n`, 12],
  ["the text of a guide", "conditions/neck-pain.mdx", (text) => `${text}\n## One more part\n\nWords.\n`, 4],
  [
    "which treatments a region has",
    "regions/cuff.mdx",
    (text) => text.replace(/^treatments: \[/m, "treatments: [warm-stones, "),
    12,
  ],
  ["a treatment", "treatments/warm-stones.mdx", (text) => text.replace(/^title: /m, "title: Old "), 20],
  ["a page of text", "pages/privacy.mdx", (text) => `${text}\nOne more sentence.\n`, 2],
  ["the hours", "locations/wharf.yaml", (text) => text.replace(/^ {2}wed: .*$/m, "  wed: 1:15pm-4:45pm"), "all"],
  [
    "a text that gets the site's first table, whose rules no page has had",
    "regions/cuff.mdx",
    (text) => `${text}\n| Day | Hours |\n| --- | --- |\n| one | two |\n`,
    2,
  ],
  ["the name of the clinic", "clinic.yaml", (text) => text.replace(/^name: /m, "name: Old "), "all"],
];

/** All of them take minutes; two of them run everywhere: with the same style sheet on all pages, and with another one. */
const tried = process.env["THOROUGH"]
  ? changes
  : changes.filter(([what]) => /^the text of a region|first table/.test(what));

it.each(tried)(
  "after a change of %s a build equals one from nothing, and draws only what shows it",
  {
    timeout: 300_000,
  },
  async (_, file, change, most) => {
    const text = readFileSync(join(content, file), "utf8");
    expect(change(text)).not.toBe(text);
    writeFileSync(join(content, file), change(text));
    const { drawn, all } = await build(warm);
    await buildCold();
    expect(differences()).toEqual([]);
    // The page with a picture is one of them, each time.
    expect(drawn).toBeGreaterThan(1);
    expect(drawn).toBeLessThanOrEqual(most === "all" ? all : most);
  },
);

it("a finished page that was changed where it stands is drawn anew, and so is one that is kept no longer", {
  timeout: 300_000,
}, async () => {
  await build(warm);
  // The file of a site is the kept one too: it has two names.
  const page = join(warm, "regions/cuff/index.html");
  writeFileSync(page, readFileSync(page, "utf8").replace("<h1", "<h1 hidden"));
  const lost = readFileSync(join(warm, "contact/index.html"));
  const folder = join(place, "kept/pages");
  for (const name of readdirSync(folder)) if (readFileSync(join(folder, name)).equals(lost)) rmSync(join(folder, name));
  expect((await build(warm)).drawn).toBe(3);
  await buildCold();
  expect(differences()).toEqual([]);
});

it("draws nothing but the page with a picture where nothing has changed", { timeout: 300_000 }, async () => {
  expect((await build(warm)).drawn).toBe(1);
});
