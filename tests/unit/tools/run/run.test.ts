/** @module-tag process */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../../../../tools/project-root.ts";
import { commands } from "../../../../tools/run/commands.mjs";
import { type Command, typed } from "../../../../tools/run/help.mjs";
import { flagsTakenByNpm } from "../../../../tools/run/read-words.mjs";

const names = Object.keys(commands) as (keyof typeof commands)[];
const scripts: Record<string, string> = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")).scripts;

function run(...words: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(projectRoot, "tools/run.mjs"), ...words], {
    encoding: "utf8",
    input: "",
  });
  return { stdout, stderr: stderr.trim(), status };
}

describe("the table of commands", () => {
  it.each(names)("%s can be typed, is in the README and has its module", (name) => {
    const [script = ""] = name.split(" ");
    expect(scripts[script]).toMatch(new RegExp(`^node tools/run\\.mjs ${script}`));
    expect(readFileSync(join(projectRoot, "README.md"), "utf8")).toContain(`\`${typed(script)}`);
    const here = new URL(`../../../../tools/run/${commands[name].module}`, import.meta.url);
    expect(existsSync(fileURLToPath(here))).toBe(true);
  });
});

describe("npm run …", () => {
  it.each(names)("%s tells what it does and takes", (name) => {
    const { stdout, status } = run(...name.split(" "), "--help");
    expect(status).toBe(0);
    expect(stdout).toContain(commands[name].does);
    const { options = {} }: Command = commands[name];
    for (const flag of Object.keys(options)) expect(stdout).toContain(`--${flag} `);
  });

  it("lists all commands, and the siblings of a name of two words", () => {
    const { stdout } = run();
    for (const name of names) expect(stdout).toContain(typed(name));
    expect(run("bench").stdout).toContain("npm run bench pages");
  });

  it.each([
    [["chekc"], "There is no command chekc."],
    [
      ["check", "--jsn"],
      "--jsn is not known. npm run check knows --advice, --json, --github, --since; npm run check -- --help tells more.",
    ],
    [["check", "--json=yes"], "--json takes no value: write --json alone."],
    [["start", "--port"], "--port needs a value, for example --port 4322."],
    [
      ["build", "content"],
      "“content” is not understood. npm run build knows --precompress; npm run build -- --help tells more.",
    ],
    [["new", "region", "--titel", "The calf"], "--titel is not known. Did you mean --title?"],
  ])("%j is refused before anything is done", (words, message) => {
    const { stderr, status } = run(...words);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
  });
});

describe("flagsTakenByNpm", () => {
  it("gives back what was written without the -- that npm wants: npm run fix --dry-run", () => {
    expect(flagsTakenByNpm(commands.fix, { npm_config_dry_run: "true" })).toEqual(["--dry-run"]);
    expect(flagsTakenByNpm(commands.start, { npm_config_port: "4322" })).toEqual(["--port", "4322"]);
    expect(flagsTakenByNpm(commands.fix, { npm_config_dry_run: "", npm_config_loglevel: "error" })).toEqual([]);
  });
});
