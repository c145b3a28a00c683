import { commands } from "./commands.mjs";

/**
 * @typedef {object} Option
 * @property {"string" | "boolean"} type
 * @property {string} does
 * @property {string} [example]
 * @property {string} [default]
 *
 * @typedef {object} Command a row of the table in `commands.mjs`, where each field is explained
 * @property {string} does
 * @property {string} module
 * @property {Readonly<Record<string, Option>>} [options]
 * @property {boolean} [freeOptions]
 * @property {readonly string[]} [words]
 * @property {boolean} [builds]
 * @property {readonly string[]} [needs]
 */

/** `npm start`, `npm test`, `npm run check`: how a command is typed. @param {string} name */
export function typed(name) {
  return ["start", "test"].includes(name) ? `npm ${name}` : `npm run ${name}`;
}

/** Every command, a line each. @returns {string} */
export function overview() {
  const rows = Object.entries(commands).map(([name, { does }]) => `  ${typed(name).padEnd(24)}${does}`);
  return `${rows.join("\n")}\n\nEach of them tells more: npm run check -- --help`;
}

/**
 * What `--help` says of one command.
 * @param {string} name
 * @param {Command} command
 */
export function help(name, { does, options = {}, words = [] }) {
  const flags = Object.entries(options).map(([flag, { type, example, does: what, default: usual }]) => {
    const shown = type === "string" ? `--${flag} ${example}` : `--${flag}`;
    return `  ${shown.padEnd(36)}${what}${usual ? ` (without it ${usual})` : ""}`;
  });
  const usage = [typed(name), ...words.map((word) => (word.startsWith("[") ? word : word.toUpperCase()))].join(" ");
  const end = flags.length > 0 ? " -- [flags]" : "";
  return [`${usage}${end}`, `  ${does}`, ...(flags.length > 0 ? ["", ...flags] : [])].join("\n");
}
