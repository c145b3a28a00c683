import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "../../tools/project-root.ts";
import { buildSite } from "../support/build-site.ts";
import { type BuiltSite, filesIn, readSite, textsIn } from "../support/built-site.ts";
import { folderOfClone } from "../support/folder-of-clone.ts";
import { firstClinic } from "./sites.ts";

const content = folderOfClone("changed-facts");
const output = join(projectRoot, "tests/.work/changed-facts");

const name = { old: "On Your Mark", now: "Zebra Crossing" };
const suite = { old: "Suite 908", now: "Suite 4417" };
const friday = { old: "1pm–6pm", now: "1:35pm–6:40pm" };

let site: BuiltSite;
let texts: [file: string, text: string][];

beforeAll(async () => {
  rmSync(content, { recursive: true, force: true });
  cpSync(firstClinic.content, content, { recursive: true });
  change("clinic.yaml", /^name: .*$/m, `name: ${name.now}`);
  change("locations/midtown.yaml", /^suite: .*$/m, `suite: ${suite.now}`);
  change("locations/midtown.yaml", /^ {2}fri: .*$/m, "  fri: 1:35pm-6:40pm");
  change("conditions/low-back-pain.mdx", /^updated: .*$/m, 'updated: "2026-12-24"');
  repeatNothing();
  await buildSite(content, output);
  site = readSite(output);
  texts = [...textsIn(output)];
});

afterAll(() => rmSync(content, { recursive: true, force: true }));

describe("when a fact is changed in its one place", () => {
  it.each([
    ["name", name.old],
    ["suite", suite.old],
    ["hours", friday.old],
    ["hours for machines", '"13:00"'],
    ["hours in minutes", "780-1080"],
  ])("the old %s stands in no file", (_, old) => {
    expect(texts.filter(([, text]) => text.includes(old)).map(([file]) => file)).toEqual([]);
  });

  it("the new name stands on every page, in what machines, assistants and phones are told, and in the manifest", () => {
    expect(site.pages.filter(({ text }) => !text.includes(name.now)).map(({ path }) => path)).toEqual([]);
    expect(business()["name"]).toBe(name.now);
    for (const file of ["llms.txt", "clinic.vcf", "site.webmanifest"])
      expect(site.read(file), file).toContain(name.now);
  });

  it("the new suite stands in the address of every page, and wherever else the address is told", () => {
    expect(site.pages.filter(({ text }) => !text.includes(suite.now)).map(({ path }) => path)).toEqual([]);
    expect(JSON.stringify(business()["address"])).toContain(suite.now);
    for (const file of ["llms.txt", "clinic.vcf"]) expect(site.read(file), file).toContain(suite.now);
  });

  it("the new hours stand on every page, and machines and assistants are told them", () => {
    expect(site.pages.filter(({ text }) => !text.includes(friday.now)).map(({ path }) => path)).toEqual([]);
    const told = business()["openingHoursSpecification"] as { dayOfWeek?: string[]; opens: string; closes: string }[];
    expect(told.find(({ dayOfWeek }) => dayOfWeek?.includes("Friday"))).toMatchObject({
      opens: "13:35",
      closes: "18:40",
    });
    expect(site.read("llms.txt")).toContain(`Fri ${friday.now}`);
  });

  it("the new day of a page stands in the sitemap and on the page", () => {
    const entry = /<url><loc>[^<]*\/conditions\/low-back-pain\/<\/loc>.*?<\/url>/s.exec(
      site.read("sitemap-0.xml"),
    )?.[0];
    expect(entry).toContain("<lastmod>2026-12-24</lastmod>");
    const graph = site.page("/conditions/low-back-pain/").graph;
    expect(graph.find((node) => node["@type"] === "MedicalWebPage")?.["dateModified"]).toBe("2026-12-24");
  });

  it("the pictures for sharing are drawn anew, since they show the name", () => {
    const pictures = filesIn(output).filter((file) => file.startsWith("social/"));
    const same = pictures.filter(
      (file) =>
        existsSync(join(firstClinic.output, file)) && bytes(firstClinic.output, file).equals(bytes(output, file)),
    );
    expect(pictures.length).toBeGreaterThan(10);
    expect(same).toEqual([]);
  });
});

const business = () => site.page("/contact/").graph.find((node) => "openingHoursSpecification" in node) ?? {};
const bytes = (folder: string, file: string) => readFileSync(join(folder, file));

function change(file: string, from: RegExp, to: string): void {
  const text = readFileSync(join(content, file), "utf8");
  if (!from.test(text)) throw new Error(`${from} stands nowhere in ${file}.`);
  writeFileSync(join(content, file), text.replace(from, to));
}

/** The owner's sentences may say a fact too. They are not generated, so they are reworded here, as the owner would have to. */
function repeatNothing(): void {
  for (const file of filesIn(content).filter((each) => /\.(mdx|yaml|vtt)$/.test(each))) {
    const text = readFileSync(join(content, file), "utf8");
    writeFileSync(join(content, file), text.replaceAll(name.old, "The practice").replaceAll(suite.old, "the suite"));
  }
}
