import { readFileSync, statSync } from "node:fs";

/**
 * Reads files and keeps what was made of each for as long as it stays the same file: its place on the disk, its size and the
 * time of its last change. A file that is not there is empty.
 */
export function rememberFile<T>(read: (text: string) => T): (path: string) => T {
  const known = new Map<string, { readonly mark: string; readonly made: T }>();
  return (path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    const mark = stats ? `${stats.ino} ${stats.size} ${stats.mtimeMs}` : "none";
    const before = known.get(path);
    if (before?.mark === mark) return before.made;
    const made = read(stats ? readFileSync(path, "utf8") : "");
    known.set(path, { mark, made });
    return made;
  };
}
