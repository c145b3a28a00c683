import { SetupError } from "./setup-error.mjs";

/**
 * What Vite and Astro cannot read in the path of a folder: they take `?`, `#` and `%` for parts of an address, and write the path of the
 * project between quotes into code and into patterns. Tried with Astro 7.3 and Vite 8 for the signs of ASCII.
 */
const unreadable = { project: /['"*#%?]/, content: /[#%?]/ };

/**
 * @param {string} folder an absolute path
 * @param {"project" | "content"} what which folder it is
 * @throws {SetupError} where the site cannot be built from it
 */
export function assertPlainPath(folder, what) {
  const [sign] = unreadable[what].exec(folder) ?? [];
  if (!sign) return;
  throw new SetupError(
    `The ${what} folder cannot have ${sign} in its path, since Vite, which builds the site, cannot read that: ${folder}\nRename the folder, then run the same command again.`,
  );
}
