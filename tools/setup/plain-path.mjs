import { SetupError } from "./setup-error.mjs";

/**
 * What Vite and Astro cannot read in the path of a folder: they take `?`, `#` and `%` for parts of an address, write the path between
 * quotes into code, and turn `\` around. Tried with Astro 7.3 and Vite 8 for every sign of ASCII.
 */
const unreadable = process.platform === "win32" ? /['#%?]/ : /['#%?\\]/;

/**
 * @param {string} folder an absolute path
 * @param {string} what what it is, in words: "project"
 * @throws {SetupError} where the site cannot be built from it
 */
export function assertPlainPath(folder, what) {
  const [sign] = unreadable.exec(folder) ?? [];
  if (!sign) return;
  throw new SetupError(
    `The ${what} folder cannot have ${sign} in its path, since Vite, which builds the site, cannot read that: ${folder}\nRename the folder, then run the same command again.`,
  );
}
