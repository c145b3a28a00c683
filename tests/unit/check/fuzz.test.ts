import { afterAll, expect, it } from "vitest";
import { checkContent } from "../../../src/check/check-content.ts";
import { formatProblem } from "../../../src/check/problem.ts";
import { splitFrontMatter } from "../../../src/source/split-front-matter.ts";
import { compileText } from "../../../src/text/compile-text.ts";
import { seededRandom } from "../../support/seeded-random.ts";
import { goodFiles } from "../../support/torture.ts";
import { whileChanged, writeClinic } from "../../support/write-clinic.ts";

/** How many files are spoilt by chance: `FUZZ=20000 SEED=7 npx vitest run fuzz` for a longer look. */
const times = Number(process.env["FUZZ"] ?? 150);
const random = seededRandom(Number(process.env["SEED"] ?? 1));
const below = (end: number) => Math.floor(random() * end);
const oneOf = <T>(list: readonly T[]): T => list[below(list.length)] as T;

/** What parsers stumble over. */
const pieces =
  "< > { } </ /> <Hours <Hours/> <Video {/* */} <!-- --> [ ] ( ) ![ ]( ](/contact/) ** __ ` ``` ~~~ --- === # ## - * + 1. | > \\ & &amp; &#0; &#x202e; \" ' : :: , ; ? ! @ % $ ^ ~ = \t \n \n\n \r\n \u00a0 \u200b \u202e \u2028 \ufeff \ud83d \ue000 é 𝒜 👩‍⚕️ import export null true 0 -1 1e999 .nan !!js *a &a <<: ? |- >-"
    .split(" ")
    .filter(Boolean);

/** One small change, as a slip of the hand, of an editor or of somebody hostile makes it. */
function spoil(text: string): string {
  const at = below(text.length + 1);
  const lines = text.split("\n");
  const line = below(lines.length);
  return oneOf<() => string>([
    () => text.slice(0, at) + text.slice(at + 1 + below(3)),
    () => text.slice(0, at) + oneOf(pieces) + text.slice(at),
    () => text.slice(0, at) + oneOf(pieces) + oneOf(pieces) + text.slice(at),
    () => text.slice(0, at) + oneOf(pieces).repeat(1 + below(40)) + text.slice(at),
    () => text.slice(0, at),
    () => lines.toSpliced(line, 1).join("\n"),
    () => lines.toSpliced(line, 0, lines[line] ?? "").join("\n"),
    () => lines.toSpliced(line, 0, ...lines.splice(below(lines.length), 1)).join("\n"),
    () => lines.with(line, `${" ".repeat(below(4))}${lines[line]?.trim()}`).join("\n"),
  ])();
}

/** What must never stand in a message. */
const programmersWords =
  /node_modules|\n\s+at |\b(Error|undefined)\b|\[object|\b(zod|satteri|acorn|vite|sharp)\b|Unexpected|expected/i;

const clinic = writeClinic({}, Object.fromEntries(goodFiles));
afterAll(() => clinic.remove());
const texts = [...goodFiles.keys()].filter((file) => /\.(mdx|yaml)$/.test(file));

it(`${times} files spoilt by chance: each is refused in plain words, or can be compiled`, {
  timeout: 60_000 + times * 100,
}, async () => {
  for (let time = 0; time < times; time++) {
    const file = oneOf(texts);
    const text = Array.from({ length: 1 + below(3) }).reduce<string>(spoil, String(goodFiles.get(file)));
    const { problems } = await whileChanged(clinic.folder, { [file]: text }, () => checkContent(clinic.folder));
    const told = problems.map((problem) => formatProblem(problem)).join("\n");
    // What was found is the file's own; all else is said by the check.
    expect(told.replace(/^ {2}found: .*$/gm, "").replace(/["“].*?["”]/g, ""), text).not.toMatch(programmersWords);
    const parts = splitFrontMatter(text);
    if (problems.length > 0 || !file.endsWith(".mdx") || !("body" in parts)) continue;
    await expect(compileText(parts.body, file), text).resolves.toHaveProperty("Content");
  }
});
