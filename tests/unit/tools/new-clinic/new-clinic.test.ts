/** @module-tag process */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkContent } from "../../../../src/check/check-content.ts";
import { clinicFiles } from "../../../../tools/new-clinic/clinic-files.ts";
import { type Answers, answerAdvice, questions } from "../../../../tools/new-clinic/questions.ts";
import { projectRoot } from "../../../../tools/project-root.ts";
import { writeClinic } from "../../../support/write-clinic.ts";

const answers: Answers = {
  name: "Field House",
  kind: "a massage practice in Springfield",
  siteUrl: "https://field-house.example",
  street: "1 Main St",
  city: "Springfield, IL 62701, US",
  timeZone: "America/Chicago",
  hours: "9am-5pm",
  treatment: "Slow kneading",
};
const tool = join(projectRoot, "tools/new-clinic.ts");
const work = mkdtempSync(join(tmpdir(), "new-clinic-"));
const flagsOf = (given: object) => Object.entries(given).flatMap(([key, value]) => [`--${key}`, String(value)]);
const run = (args: readonly string[], input = "") =>
  spawnSync(process.execPath, [tool, ...args], {
    cwd: work,
    encoding: "utf8",
    input,
    env: { PATH: process.env["PATH"] },
  });

afterAll(() => rmSync(work, { recursive: true, force: true }));

describe("a new content folder", () => {
  it.each<[string, Partial<Answers>]>([
    ["from plain answers", {}],
    ["from long ones", { name: "N".repeat(60), treatment: "T".repeat(60), kind: `a ${"k".repeat(80)}` }],
    ["where addresses have no state", { city: "20095 Hamburg, Germany", timeZone: "Europe/Berlin" }],
    ["from words with signs that YAML reads", { name: "A: the #1 clinic", treatment: "Kneading: slow & “deep”" }],
  ])("is in order, %s", async (_, changes) => {
    const clinic = writeClinic(clinicFiles({ ...answers, ...changes }), {});
    const { problems } = await checkContent(clinic.folder);
    clinic.remove();
    expect(problems.filter(({ field }) => field !== "title")).toEqual([]);
  });

  it("is written with the answers in it, and says what to do next", () => {
    const said = execFileSync(process.execPath, [tool, "field house", ...flagsOf(answers)], {
      cwd: work,
      // npm tells the folder that a command was called in; here it is called without npm.
      env: { ...process.env, INIT_CWD: work },
      encoding: "utf8",
    });
    const place = relative(projectRoot, join(work, "field house"));
    expect(said).toContain(`npm run for "${place}" edit`);
    expect(readFileSync(join(work, "field house/clinic.yaml"), "utf8")).toContain("name: Field House");
    const location = readFileSync(join(work, "field house/locations/1-main-st.yaml"), "utf8");
    expect(location).toContain('postalCode: "62701"\ncountry: US\n');
  });

  it("is written from lines that are typed, a wrong one told and asked again", () => {
    const { city, ...others } = answers;
    const typed = [others.name, others.kind, others.siteUrl, others.street, "Hamburg", "20095 Hamburg, Germny", city];
    const { stdout, status } = run(
      ["typed"],
      [...typed, others.timeZone, others.hours, others.treatment].map((text) => `${text}\n`).join(""),
    );
    expect([status, stdout.match(/Which city, state, ZIP code and country\?/g)]).toEqual([
      0,
      Array(3).fill("Which city, state, ZIP code and country?"),
    ]);
    expect(stdout).toContain('"Germny" is no country. Write its name or its two letters, for example Germany or DE.');
    expect(readFileSync(join(work, "typed/locations/1-main-st.yaml"), "utf8")).toContain("country: US");
  });

  it("takes the country as a flag of its own, too", () => {
    run(["abroad", ...flagsOf({ ...answers, city: "Hamburg 20095", country: "DE", timeZone: "Europe/Berlin" })]);
    expect(readFileSync(join(work, "abroad/locations/1-main-st.yaml"), "utf8")).toMatch(
      /city: Hamburg\npostalCode: "20095"\ncountry: DE\ntimeZone: Europe\/Berlin\n/,
    );
  });

  it("is never written over another", () => {
    run(["twice", ...flagsOf(answers)]);
    const { status, stderr } = run(["twice", ...flagsOf({ ...answers, name: "Other House" })]);
    expect([status, stderr.trim()]).toEqual([
      1,
      "The folder twice is not empty, and nothing in it is written over. Name a new one.",
    ]);
    expect(readFileSync(join(work, "twice/clinic.yaml"), "utf8")).toContain("Field House");
  });

  it.each([
    [[], "Name the folder to write, for example: npm run new-clinic my-clinic"],
    [
      ["never", "--name", "Field House"],
      "Add --kind. What is it, in a few words? For example: a massage practice in Springfield",
    ],
    [
      ["never", "--colour", "red"],
      "--colour is not known. These are: --name --kind --siteUrl --street --city --timeZone --hours --treatment --country.",
    ],
    [["never", "--country", "DE"], "Add --city, too: the country comes after it. Without both you are asked for them."],
    [
      ["never", ...flagsOf({ ...answers, city: "Hamburg 20095" })],
      "--city: Add the country at the end: Springfield, IL 62701, US.",
    ],
    [
      ["never", ...flagsOf({ ...answers, hours: "2-7" })],
      '--hours: "2-7" does not say am or pm. Write it with each time, for example 2pm-7pm.',
    ],
  ])("is not begun: %j", (args, message) => {
    const { status, stderr } = run(args);
    expect([status, stderr.trim()]).toEqual([1, message]);
    expect(existsSync(join(work, "never"))).toBe(false);
    expect(readdirSync(work)).not.toContain("never");
  });
});

describe("the eight questions", () => {
  it("are eight", () => expect(questions).toHaveLength(8));

  it.each<[keyof Answers, string, RegExp]>([
    ["name", "", /Write at least 1 character/],
    ["siteUrl", "field-house", /not a whole address/],
    ["city", "Springfield", /^Write the city, a comma, the state and the ZIP code/],
    ["city", "", /^Write the city, a comma/],
    ["timeZone", "Chicago", /Did you mean America\/Chicago/],
    ["hours", "9-5", /does not say am or pm/],
  ])("refuse a wrong %s: %j", (key, answer, message) => {
    const question = questions.find((each) => each.key === key);
    expect(question && answerAdvice(question, answer)).toMatch(message);
  });

  it("take right answers", () => {
    expect(questions.filter((question) => answerAdvice(question, answers[question.key]))).toEqual([]);
  });
});
