import { parseArgs } from "node:util";
import { SetupError } from "../setup/setup-error.mjs";

/**
 * Holds the words of a command against its row in the table of commands.
 * @param {string} name the command: `check`
 * @param {import("./help.mjs").Command} command its row
 * @param {readonly string[]} words what follows the name: `["--json"]`
 * @throws {SetupError} a flag that is not known, a missing or needless value, or a word too many
 */
export function assertWords(name, { options = {}, freeOptions, words: expected = [] }, words) {
  if (freeOptions) return;
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) throw new SetupError(`${token.rawName} is not known. ${known(name, options)}`);
    const isMissing = token.value === undefined || token.value.startsWith("--");
    if (option.type === "string" && isMissing) {
      throw new SetupError(`${token.rawName} needs a value, for example ${token.rawName} ${option.example}.`);
    }
    if (option.type === "boolean" && token.value !== undefined) {
      throw new SetupError(`${token.rawName} takes no value: write ${token.rawName} alone.`);
    }
  }
  const given = tokens.flatMap((token) => (token.kind === "positional" ? token.value : []));
  const isOpen = expected.some((word) => word.includes("…"));
  if (given.length > expected.length && !isOpen) {
    throw new SetupError(`“${given[expected.length]}” is not understood. ${known(name, options)}`);
  }
}

function known(name, options) {
  const flags = Object.keys(options).map((flag) => `--${flag}`);
  const which = flags.length === 0 ? "takes no flags" : `knows ${flags.join(", ")}`;
  return `npm run ${name} ${which}; npm run ${name} -- --help tells more.`;
}

/**
 * The flags that npm took for itself, because they were written without the `--` before them: `npm run fix --dry-run`.
 * npm hands them on in the environment.
 * @param {import("./help.mjs").Command} command
 * @param {NodeJS.ProcessEnv} environment
 * @returns {string[]} the flags as words
 */
export function flagsTakenByNpm({ options = {} }, environment) {
  return Object.entries(options).flatMap(([flag, { type }]) => {
    const value = environment[`npm_config_${flag.replaceAll("-", "_")}`];
    if (!value || (type === "boolean" && value !== "true")) return [];
    return type === "boolean" ? [`--${flag}`] : [`--${flag}`, value];
  });
}
