import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { clinicFiles } from "./new-clinic/clinic-files.ts";
import { type Answers, answerAdvice, type Question, questions } from "./new-clinic/questions.ts";
import { projectRoot } from "./project-root.ts";
import { stopWith } from "./stop-with.ts";

/*
 * `npm run new-clinic DIR`: starts a content folder for another clinic. Asks eight questions, each answer checked as it is
 * typed; or takes them from flags (`-- --name "Field House" …`). Nothing that is there is ever written over.
 */
const flags = Object.fromEntries(
  [...questions.map(({ key }) => key), "country"].map((key) => [key, { type: "string" as const }]),
);
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
const { country, city } = values;
if (country && !city) stopWith("Add --city, too: the country comes after it. Without both you are asked for them.");
if (country) values["city"] = `${city}, ${country}`;
const folder = resolve(process.env["INIT_CWD"] ?? process.cwd(), name);
if (existsSync(folder) && readdirSync(folder).length > 0)
  stopWith(`The folder ${name} is not empty, and nothing in it is written over. Name a new one.`);

const keyboard = createInterface({ input: process.stdin, terminal: false });
const typed = keyboard[Symbol.asyncIterator]();
const asked: [string, string][] = [];
for (const question of questions) asked.push([question.key, await answerTo(question)]);
keyboard.close();

for (const [file, text] of Object.entries(clinicFiles(Object.fromEntries(asked) as unknown as Answers))) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
// Commands run in the project's folder. A path with / is understood by every system, and in double quotes by every shell.
const shown = relative(projectRoot, folder).replaceAll("\\", "/") || ".";
const command = (words: string) => `npm run for "${shown}" ${words}`;
console.log(`
The content of the clinic stands in ${shown}. What to do next:

  ${command("edit")}     shows the site while you write
  ${command("check")}    lists mistakes and what to write instead
  ${command("todo")}     lists what is still missing: phone number, holidays …
  ${command("build")}    builds the site

Write over every sentence that begins with “Write here”. content/README.md explains each field.`);

/** The answer from its flag, or from the keyboard, asked until it is in order. */
async function answerTo(question: Question): Promise<string> {
  const flag = values[question.key];
  const given = typeof flag === "string" ? flag.trim() : undefined;
  if (given !== undefined) {
    const advice = answerAdvice(question, given);
    return advice ? stopWith(`--${question.key}: ${advice}`) : given;
  }
  const hint = question.fallback ? ` (Enter for ${question.fallback})` : "";
  for (;;) {
    process.stdout.write(`${question.ask}${hint}\n> `);
    const { value, done } = await typed.next();
    if (done && question.fallback) return question.fallback;
    if (done) return stopWith(`Add --${question.key}. ${question.ask}`);
    const answer = value.trim() || question.fallback || "";
    const advice = answerAdvice(question, answer);
    if (!advice) return answer;
    console.log(advice);
  }
}
