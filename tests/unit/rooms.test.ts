import { describe, expect, it } from "vitest";
import { type Import, type SourceFile, sourceFiles } from "../support/source-files.ts";

const files = sourceFiles();

/** From which rooms a room may take what is run; data walks one way. Types may come from any room. */
const sources: Readonly<Record<string, readonly string[]>> = {
  strings: [],
  domain: ["strings"],
  schemas: ["domain", "strings"],
  source: ["schemas", "domain"],
  check: ["source", "schemas", "domain"],
  fix: ["check", "source", "schemas", "domain"],
  advice: ["check", "source", "schemas", "domain"],
  text: ["check"],
  todo: ["check", "source", "schemas", "domain"],
  site: ["text", "schemas", "domain", "strings"],
  components: ["schemas", "domain", "strings", "styles", "scripts"],
  blocks: ["components", "site", "schemas", "strings"],
  layouts: ["components", "domain", "strings", "styles", "scripts"],
  pages: ["layouts", "blocks", "components", "site", "domain", "strings", "styles"],
  preview: ["todo", "check", "schemas", "layouts", "components", "site"],
  endpoints: ["site", "domain"],
  scripts: ["domain", "strings", "styles"],
  build: ["advice", "todo", "check", "source", "schemas", "domain"],
  styles: [],
};

/** What `domain/` may run of `schemas/`: the tables of kinds and of what may stand in a text, from which addresses, the list of pages and the hosts follow, and the reading of schemas. */
const openToDomain = [
  "schemas/body-components.ts",
  "schemas/collections.ts",
  "schemas/fixed-pages.ts",
  "schemas/schema-fields.ts",
];

const offenders = (isBad: (file: SourceFile) => boolean) => files.filter(isBad).map(({ path }) => path);

function importsThat(isBad: (taken: Import, file: SourceFile) => boolean): string[] {
  return files.flatMap((file) =>
    file.imports.filter((taken) => isBad(taken, file)).map(({ from }) => `${file.path} ← ${from}`),
  );
}

describe("the way the data walks", () => {
  it("finds the code and its imports", () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(200);
  });

  it("knows every room", () => {
    expect([...new Set(files.flatMap(({ room }) => room ?? []))].filter((room) => !(room in sources))).toEqual([]);
  });

  it("goes one way from room to room", () => {
    const isBad = ({ file, typesOnly }: Import, { room }: SourceFile) => {
      const from = file?.split("/")[0];
      if (!room || !file || typesOnly || !from || from === room) return false;
      if (room === "domain" && openToDomain.includes(file)) return false;
      return !sources[room]?.includes(from);
    };
    expect(importsThat(isBad)).toEqual([]);
  });

  it("runs nothing of the tests in a command, nor of either in the code", () => {
    const outward = sourceFiles("tools").flatMap(({ path, imports }) =>
      imports.filter(({ file }) => file?.startsWith("../tests/")).map(({ from }) => `tools/${path} ← ${from}`),
    );
    expect([...outward, ...importsThat(({ file }) => /^\.\.\/(tests|tools)\//.test(file ?? ""))]).toEqual([]);
  });

  it("takes even types from no room that is further on", () => {
    const isBad = ({ file }: Import, { room = "" }: SourceFile) =>
      ["strings", "domain", "schemas"].includes(room) &&
      /^(check|source|site|components|blocks|layouts|pages)\//.test(file ?? "");
    expect(importsThat(isBad)).toEqual([]);
  });

  it("keeps the meaning free of Astro, files and clocks", () => {
    const isBad = ({ from }: Import, { room }: SourceFile) => room === "domain" && /^(astro|node:)/.test(from);
    expect(importsThat(isBad)).toEqual([]);
    expect(
      offenders(({ room, text }) => room === "domain" && /new Date\(\)|Date\.now|process\.|import\.meta/.test(text)),
    ).toEqual([]);
  });

  it("gives a page all that it shows at once", () => {
    const asks = (text: string) => [...text.matchAll(/\bawait\b/g)].length;
    expect(offenders(({ path, room, text }) => room === "pages" && path.endsWith(".astro") && asks(text) > 1)).toEqual(
      [],
    );
  });

  it("asks for content in the site alone", () => {
    const isBad = ({ from, typesOnly, names }: Import, { room, path }: SourceFile) =>
      from === "astro:content" &&
      !typesOnly &&
      room !== "site" &&
      path !== "content.config.ts" &&
      !/^\{ type /.test(names);
    expect(importsThat(isBad)).toEqual([]);
  });
});

describe("the names of things", () => {
  it("needs no drawers", () => {
    expect(
      offenders(({ path }) => /(^|\/)(utils?|lib|helpers?|types|consts|common|misc)(\/|\.ts$)/.test(path)),
    ).toEqual([]);
  });
});

describe("what stands in no file", () => {
  it("HTML from a string, but for the facts for machines and what our own components drew before", () => {
    expect(offenders(({ text }) => /\sset:html=|innerHTML|insertAdjacentHTML|document\.write/.test(text))).toEqual([
      "components/Logo.astro",
      "components/figure/FigurePieces.astro",
      "components/head/JsonLd.astro",
    ]);
  });

  it("the name or a fact of a clinic", () => {
    const words =
      /On Your Mark|onyourmark|7th Ave|Recovery PT|\b10018\b|Suite 908|[Mm]idtown|Manhattan|New York|\b3[89]th\b|Active Release|Psoas|psoas-iliacus/;
    expect(offenders(({ text }) => words.test(text))).toEqual([]);
  });

  it("work put off, or a type error passed over", () => {
    expect(
      offenders(({ text }) => /\b(TODO|FIXME|XXX|HACK)\b|@ts-(ignore|expect-error|nocheck)|biome-ignore/.test(text)),
    ).toEqual([]);
  });

  it("a style in an attribute", () => {
    expect(offenders(({ path, text }) => path.endsWith(".astro") && /\sstyle=|define:vars/.test(text))).toEqual([]);
  });
});
