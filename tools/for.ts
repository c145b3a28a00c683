import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { closestName } from "../src/check/closest-name.ts";
import { dispatch } from "./run/dispatch.mjs";
import { SetupError } from "./setup/setup-error.mjs";

/*
 * `npm run for FOLDER COMMAND …`: runs a command of this project on another content folder. CONTENT_DIR does the same, but
 * each shell sets a variable in its own way; this is typed alike on every system, also where a folder's name has spaces.
 */
const commands = ["edit", "check", "new", "fix", "todo", "words", "changes", "build", "start", "test"];
const usage = 'Write it like this: npm run for "my-clinic" edit';
const [name, command, ...words] = process.argv.slice(2);
if (!name || !command) throw new SetupError(`Name the content folder and the command. ${usage}`);
const folder = resolve(process.env["INIT_CWD"] ?? process.cwd(), name);
if (!existsSync(folder)) throw new SetupError(`There is no folder ${name}. ${usage}`);
if (!commands.includes(command)) {
  const meant = closestName(command, commands);
  throw new SetupError(`${meant ? `Did you mean ${meant}? ` : ""}These can be run: ${commands.join(", ")}.`);
}
process.env["CONTENT_DIR"] = folder;
await dispatch([command, ...words]);
