import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { clinicFiles } from "./new-clinic/clinic-files.ts";
import { type Answers, answerAdvice, type Question, questions } from "./new-clinic/questions.ts";
import { stopWith } from "./stop-with.ts";

/*
 * `npm run new-clinic DIR`: starts a content folder for another clinic. Asks eight questions, each answer checked as it is
 * typed; or takes them from flags (`-- --name "Field House" …`). Nothing that is there is ever written over.
 */
const flags = Object.fromEntries(questions.map(({ key }) => [key, { type: "string" as const }]));
const { values, positionals } = parseArgs({ allowPositionals: true, strict: false, options: flags });
const [name] = positionals;
const stranger = Object.keys(values).find((flag) => !(flag in flags));
if (stranger)
  stopWith(
    `--${stranger} is not known. These are: ${Object.keys(flags)
      .map((flag) => `--${flag}`)
      .join(" ")}.`,
  );
if (!name) stopWith("Name the folder to write, for example: npm run new-clinic my-clinic");
const folder = resolve(process.env["INIT_CWD"] ?? process.cwd(), name);
if (existsSync(folder) && readdirSync(folder).length > 0)
  stopWith(`The folder ${name} is not empty, and nothing in it is written over. Name a new one.`);

const asked: [string, string][] = [];
for (const question of questions) asked.push([question.key, await answerTo(question)]);

for (const [file, text] of Object.entries(clinicFiles(Object.fromEntries(asked) as unknown as Answers))) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
const shown = relative(process.cwd(), folder) || ".";
console.log(`
The content of the clinic stands in ${shown}. What to do next:

  CONTENT_DIR=${shown} npm run edit     shows the site while you write
  CONTENT_DIR=${shown} npm run check    lists mistakes and what to write instead
  CONTENT_DIR=${shown} npm run todo     lists what is still missing: phone number, holidays …
  CONTENT_DIR=${shown} npm run build    builds the site

Write over every sentence that begins with “Write here”. content/README.md explains each field.`);

/** The answer from its flag, or from the keyboard, asked until it is in order. */
async function answerTo(question: Question): Promise<string> {
  const flag = values[question.key];
  const given = typeof flag === "string" ? flag.trim() : undefined;
  if (given !== undefined) {
    const advice = answerAdvice(question, given);
    return advice ? stopWith(`--${question.key}: ${advice}`) : given;
  }
  if (!process.stdin.isTTY) {
    if (question.fallback) return question.fallback;
    return stopWith(`Add --${question.key}. ${question.ask}`);
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const hint = question.fallback ? ` (Enter for ${question.fallback})` : "";
  for (;;) {
    const answer = (await terminal.question(`${question.ask}${hint}\n> `)).trim() || question.fallback || "";
    const advice = answerAdvice(question, answer);
    if (!advice) {
      terminal.close();
      return answer;
    }
    console.log(advice);
  }
}
