import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "../../tools/project-root.ts";
import { buildSite } from "../support/build-site.ts";
import { type BuiltSite, readSite } from "../support/built-site.ts";
import { goodFiles, readTable } from "../support/torture.ts";
import { writeClinic } from "../support/write-clinic.ts";

/** As `tests/fixtures/odd-but-good/README.md` explains. */
interface OddCase {
  it: string;
  title?: string;
  text?: string;
  name?: string;
  whole?: "windows" | "mark" | "both" | "open";
  in?: string;
  for?: string;
  put?: string;
  on?: string;
  shows?: string[];
  html?: string;
}

const table = readFileSync(join(projectRoot, "tests/fixtures/odd-but-good/odd-but-good.yaml"), "utf8");
const cases = readTable<OddCase>(table).map((odd, index) => ({ ...odd, name: odd.name ?? `odd-${index}` }));
const description = "What a visitor finds on this page, told in one sentence of a fair length.";

function pageOf({ name, title = `Page ${name}`, text = "Some words.", whole }: (typeof cases)[number]): string {
  const page = `---\ntitle: ${title}\ndescription: ${description}\n---\n\n${text}\n`;
  const ends = /windows|both/.test(whole ?? "") ? page.replaceAll("\n", "\r\n") : page;
  if (whole === "open") return page.trimEnd();
  return /mark|both/.test(whole ?? "") ? `\uFEFF${ends}` : ends;
}

/** The good folder with everything odd in it at once. */
function oddFiles(): Record<string, string | Buffer> {
  const files: Record<string, string | Buffer> = Object.fromEntries(goodFiles);
  for (const odd of cases) {
    if (!odd.in) files[`pages/${odd.name}.mdx`] = pageOf(odd);
    else {
      const before = String(files[odd.in]);
      if (!before.includes(odd.for ?? "")) throw new Error(`“${odd.it}”: ${odd.for} does not stand in ${odd.in}.`);
      files[odd.in] = before.replace(odd.for ?? "", () => odd.put ?? "");
    }
  }
  return files;
}

const clinic = writeClinic(oddFiles(), {});
const output = join(projectRoot, "tests/.work/odd-but-good");
let site: BuiltSite;
beforeAll(async () => {
  await buildSite(clinic.folder, output, "2026-11-22T12:00:00Z");
  site = readSite(output);
});
afterAll(() => {
  clinic.remove();
  rmSync(output, { recursive: true, force: true });
});

describe("a site with everything odd that people write", () => {
  it("has more than forty oddities", () => expect(cases.length).toBeGreaterThan(50));

  it.each(cases.map((odd) => [odd.it, odd] as const))("shows %s", (_, { on, name, shows = [], html }) => {
    const page = site.page(on ?? `/${name}/`);
    for (const words of shows) expect(page.text).toContain(words.replace(/\s+/g, " "));
    if (html) expect(page.html.replaceAll('"', "").replaceAll("&quot;", "")).toContain(html.replaceAll('"', ""));
  });
});
