import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { closestName } from "../src/check/closest-name.ts";
import { projectRoot } from "./project-root.ts";
import { npmCommand } from "./setup/npm-command.mjs";
import { stopWith } from "./stop-with.ts";

/*
 * `npm run for FOLDER COMMAND …`: runs a command of this project on another content folder. CONTENT_DIR does the same, but
 * each shell sets a variable in its own way; this is typed alike on every system, also where a folder's name has spaces.
 */
const commands = ["edit", "check", "new", "fix", "todo", "changes", "build", "start"];
const usage = 'Write it like this: npm run for "my-clinic" edit';
const [name, command, ...words] = process.argv.slice(2);
if (!name || !command) stopWith(`Name the content folder and the command. ${usage}`);
const folder = resolve(process.env["INIT_CWD"] ?? process.cwd(), name);
if (!existsSync(folder)) stopWith(`There is no folder ${name}. ${usage}`);
if (!commands.includes(command)) {
  const meant = closestName(command, commands);
  stopWith(`${meant ? `Did you mean ${meant}? ` : ""}These can be run: ${commands.join(", ")}.`);
}

const npm = npmCommand();
const child = spawn(npm.command, [...npm.leadingArguments, "run", "--silent", command, "--", ...words], {
  cwd: projectRoot,
  env: { ...process.env, CONTENT_DIR: folder },
  stdio: "inherit",
  shell: npm.shell,
});
// Ctrl+C reaches the command as well, which ends in its own way; another program's signal only this one.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => child.kill("SIGTERM"));
child.once("error", stopWith);
child.once("close", (exitCode) => process.exit(exitCode ?? 1));
