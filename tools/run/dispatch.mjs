import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { assertPlainPath } from "../setup/plain-path.mjs";
import { setUp } from "../setup/set-up.mjs";
import { SetupError } from "../setup/setup-error.mjs";
import { commands } from "./commands.mjs";
import { help, overview } from "./help.mjs";
import { runWithPinnedNode } from "./pinned-node.mjs";
import { assertWords, flagsTakenByNpm } from "./read-words.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Runs a command of the table: sets up what it needs, then imports its module, which finds its words in `process.argv`.
 * @param {readonly string[]} typedWords the name and what follows it: `["check", "--json"]`
 * @throws {SetupError} in words for the person at the keyboard: an unknown command or flag, or something that cannot be had
 */
export async function dispatch(typedWords) {
  const name = [typedWords.slice(0, 2).join(" "), typedWords[0] ?? ""].find((one) => Object.hasOwn(commands, one));
  if (!name) return showOverview(typedWords);
  /** @type {import("./help.mjs").Command} */
  const command = commands[name];
  const given = typedWords.slice(name.split(" ").length);
  // What stands behind the name of another command (`npm run for DIR check --help`) is for that one.
  const asksHelp = given.slice(0, command.words?.includes("…") ? 2 : undefined).includes("--help");
  if (asksHelp) return console.log(help(name, command));
  const words = [...given, ...flagsTakenByNpm(command, process.env)];
  assertWords(name, command, words);
  if (command.builds) {
    assertPlainPath(root, "project");
    if (process.env.CONTENT_DIR) assertPlainPath(resolve(root, process.env.CONTENT_DIR), "content");
  }
  await setUp(root);
  if (!process.features.typescript) return runWithPinnedNode(root, [...name.split(" "), ...words]);
  await setUp(root, command.needs);
  process.env.INIT_CWD ??= process.cwd();
  process.chdir(root);
  const module = new URL(command.module, import.meta.url);
  process.argv = [process.execPath, fileURLToPath(module), ...words];
  await import(module.href);
}

/** A name of two words (`bench pages`) shows its siblings, another unknown name everything. */
function showOverview([name]) {
  const siblings = Object.keys(commands).filter((one) => one.startsWith(`${name} `));
  if (!name || name === "--help") return console.log(overview());
  if (siblings.length > 0) return console.log(siblings.map((one) => help(one, commands[one])).join("\n\n"));
  throw new SetupError(`There is no command ${name}. There are:\n\n${overview()}`);
}
