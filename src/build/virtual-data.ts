import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "astro/zod";
import type { Plugin } from "vite";
import { parse } from "yaml";
import { contentReading } from "../check/checked-content.ts";
import type { CheckedEntry } from "../check/read-content.ts";
import { brandSheet } from "../domain/brand/brand-sheet.ts";
import { typefaceSheet } from "../domain/brand/typeface-sheet.ts";
import { shownFigure } from "../domain/figure/built-in-figure.ts";
import type { Figure } from "../domain/figure/figure.ts";
import { figureRules } from "../domain/figure/figure-rules.ts";
import { barRules } from "../domain/hours/bar-rules.ts";
import { siteLanguages } from "../domain/language.ts";
import { accessTestsSchema } from "../schemas/access-tests.ts";
import type { Clinic } from "../schemas/clinic.ts";
import { kindOf } from "../schemas/collections.ts";
import type { Location } from "../schemas/location.ts";
import type { Region } from "../schemas/region.ts";
import { valuesIn } from "../schemas/schema-fields.ts";
import { answersName, type Words } from "../schemas/words.ts";
import { brandDrawings } from "./brand-drawings.ts";
import { brandOf } from "./brand-of.ts";
import { hashedFile } from "./hashed-file.ts";
import { cutTypeface } from "./typeface.ts";

/** What a virtual module is made of. */
interface Content {
  folder: string;
  /** Astro's cache folder for this site */
  cache: string;
  entries: readonly CheckedEntry[];
  /** the preview shows drafts */
  isPreview: boolean;
}

/** The modules that are made from the content, by the name under which they are imported (src/env.d.ts). */
const modules: Readonly<Record<string, (content: Content) => string | Promise<string>>> = {
  "virtual:access-tests": accessTests,
  "virtual:bar-styles.css": barStyles,
  "virtual:brand.css": brandStyles,
  "virtual:drawings": drawings,
  "virtual:figure-styles.css": figureStyles,
  "virtual:language-styles": languageStyles,
  "virtual:photos": photos,
  "virtual:typeface": typeface,
};

/** The file whose place the clinic's own words take: words are asked for by commands too, which know no module of a build. */
const wordsFile = fileURLToPath(new URL("../strings/own-words.ts", import.meta.url));

const resolved =
  /^\0virtual:(access-tests|bar-styles\.css|brand\.css|drawings|figure-styles\.css|language-styles|photos|typeface)$|\/strings\/own-words\.ts$/;

/** Gives pages what they import of the content beside Astro's collections: pictures and style sheets, which Vite has to see. */
export function virtualData(folder: string, cache: string): Plugin {
  let isPreview = false;
  return {
    name: "clinic-data",
    enforce: "pre",
    config: (_, { command }) => {
      isPreview = command === "serve";
    },
    // The bundler asks for these names only, in place of every import of the site.
    resolveId: {
      filter: { id: /^virtual:/ },
      handler: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    },
    load: {
      filter: { id: resolved },
      handler: async (id) => {
        const content = { folder, cache, entries: contentReading(folder).entries, isPreview };
        return id.endsWith("/own-words.ts") ? ownWords(content) : modules[id.slice(1)]?.(content);
      },
    },
    configureServer: ({ watcher, environments }) => {
      watcher.on("all", (_, file) => {
        if (!file.startsWith(folder)) return;
        for (const { moduleGraph } of Object.values(environments))
          for (const id of [wordsFile, ...Object.keys(modules).map((name) => `\0${name}`)]) {
            const module = moduleGraph.getModuleById(id);
            if (module) moduleGraph.invalidateModule(module);
          }
      });
    },
  };
}

/**
 * The record of the accessibility tests; `undefined` where there is none. It is no collection, since a command writes it and no
 * owner edits it.
 * @throws Error when the file is not as the command writes it
 */
function accessTests({ folder }: Content): string {
  const file = join(folder, "access-tests.yaml");
  if (!existsSync(file)) return "export default undefined;";
  const { data } = accessTestsSchema.safeParse(parse(readFileSync(file, "utf8")));
  if (data) return `export default ${JSON.stringify(data)};`;
  throw new Error(
    "access-tests.yaml is not as npm run access:record writes it. Let the command write it anew, or delete it.",
  );
}

/**
 * The places of the hours' bars: one rule for each opening that the clinic has. A page may carry no `style` attribute under its
 * policy, and a rule for every minute would be a burden.
 */
function barStyles({ entries }: Content): string {
  const locations = originals<Location>(entries, "locations");
  return barRules(locations.flatMap(({ hours, specialDays }) => (hours ? [{ hours, specialDays }] : [])));
}

/** The typeface, the colors and the corners of the clinic's look, or of the neutral one. */
async function brandStyles({ folder, cache, entries }: Content): Promise<string> {
  const { woff2, ...face } = await cutTypeface(folder, cache);
  const brand = brandOf(entries);
  const { pattern } = brandDrawings(folder, brand);
  const drawing =
    pattern &&
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${pattern.viewBox}" preserveAspectRatio="xMidYMid slice">${pattern.shapes}</svg>`;
  const file = drawing && hashedFile(join(cache, "brand"), "pattern.svg", drawing);
  return typefaceSheet({ ...face, url: woff2 }) + brandSheet(brand, file);
}

/** The address of the file of the typeface, for the page's head. */
async function typeface({ folder, cache }: Content): Promise<string> {
  const { woff2 } = await cutTypeface(folder, cache);
  return `export { default } from ${JSON.stringify(`${woff2}?url`)};`;
}

/** The drawings of the clinic's look, as they may stand in a page. */
function drawings({ folder, entries }: Content): string {
  return `export default ${JSON.stringify(brandDrawings(folder, brandOf(entries)))};`;
}

/** The clinic's own words for parts of the interface; the answers of the sign-up apart, since a browser fetches them alone. */
function ownWords({ entries }: Content): string {
  const [words = {}] = originals<Words>(entries, "words");
  const answers = Object.entries(words).map(([code, own]) => [code, own?.[answersName]]);
  return [
    `export const ownWords = ${JSON.stringify(words)};`,
    `export const ownAnswers = ${JSON.stringify(Object.fromEntries(answers))};`,
  ].join("\n");
}

/** How the shapes of the figure light up that the regions use. */
function figureStyles({ entries }: Content): string {
  const inUse = originals<Region>(entries, "regions").flatMap(({ shape }) => shape ?? []);
  return figureRules(shownFigure(originals<Figure>(entries, "figure")[0], inUse));
}

/** The sheets that the languages of the site ask for: `src/styles/languages/fr.css` where French is one of them. */
function languageStyles({ entries }: Content): string {
  const languages = originals<Clinic>(entries, "clinic").flatMap((clinic) => siteLanguages(clinic));
  return languages
    .map(({ code }) => fileURLToPath(new URL(`../styles/languages/${code}.css`, import.meta.url)))
    .filter((sheet) => existsSync(sheet))
    .map((sheet) => `import ${JSON.stringify(sheet)};\n`)
    .join("");
}

/**
 * The photographs that fields name (`schemas/photo.ts`), by their name in the content folder, in the form of which Astro makes smaller files.
 * Only what is named is taken in: an original that no page asks for would be published as it is, with the place where it was taken.
 */
function photos({ folder, entries, isPreview }: Content): string {
  const shown = entries.filter(
    ({ language, value }) => !language && (isPreview || !(value as { draft?: boolean }).draft),
  );
  const files = [...new Set(shown.flatMap(photographsIn))];
  const imports = files.map((file, index) => `import p${index} from ${JSON.stringify(join(folder, file))};`);
  const entriesOf = files.map((file, index) => `${JSON.stringify(file)}: p${index}`);
  return `${imports.join("\n")}\nexport default { ${entriesOf.join(", ")} };`;
}

function photographsIn({ collection, value }: CheckedEntry): string[] {
  return [...valuesIn(kindOf(collection).schema, value)].flatMap(({ schema, value: file }) =>
    z.globalRegistry.get(schema)?.["photograph"] && typeof file === "string" ? [file] : [],
  );
}

/** What the files of a collection say, translations left out. */
function originals<Value>(entries: readonly CheckedEntry[], name: string): Value[] {
  return entries.flatMap(({ collection, language, value }) =>
    collection === name && !language ? [value as Value] : [],
  );
}
