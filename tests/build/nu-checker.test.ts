import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import { beforeAll, expect, it } from "vitest";
import { describeUnless, outsideProgram } from "../support/outside-program.ts";
import { clinics } from "./sites.ts";

/** The checker of the W3C, of 32 MB and in Java: CI brings it (`.ci/run`), `VNU_JAR` names it elsewhere. */
const checker = process.env["VNU_JAR"] ?? "";
const java = outsideProgram("java");
const noChecker = existsSync(checker) ? undefined : "VNU_JAR names no checker";
const reason = java ? noChecker : "Java is not installed";

/** The checker's part for CSS knows no @view-transition yet. Source: CSS View Transitions Level 2, section 2.2. */
const isUnknownRule = (line: string) => line.endsWith("error: CSS: Unrecognized at-rule “@view-transition”");

describeUnless(reason, "the Nu HTML checker", () => {
  // One process for all of them: most of its time goes into getting ready.
  let found: readonly string[];
  beforeAll(async () => {
    const words = ["-Xss2m", "-jar", checker, "--skip-non-html", "--errors-only", "--format", "gnu"];
    const folders = clinics.map(([, { output }]) => output);
    const options = { maxBuffer: 64 * 1024 * 1024 };
    const { stderr } = await promisify(execFile)(java ?? "", [...words, ...folders], options).catch(
      (error: { stderr: string }) => error,
    );
    found = stderr.split("\n").filter((line) => line && !isUnknownRule(line.trim()));
  });

  it.each(clinics)("finds no error on any page of %s", (_, { output }) => {
    expect(found.filter((line) => line.includes(`${output}/`))).toEqual([]);
  });

  it("says nothing else", () => {
    expect(found.filter((line) => clinics.every(([, { output }]) => !line.includes(`${output}/`)))).toEqual([]);
  });
});
