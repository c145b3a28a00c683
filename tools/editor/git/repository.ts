import { fileAt, git, tryGit } from "./run-git.ts";

/** The place where git keeps the content folder's history. */
export interface Repository {
  /** the content folder */
  folder: string;
  /** the repository's own folder */
  root: string;
  /** from there to the content folder, with a slash at the end; empty where both are the same */
  prefix: string;
}

/** The repository that a content folder is in; `undefined` where there is none, or no git. */
export async function findRepository(folder: string): Promise<Repository | undefined> {
  const { ok, out } = await tryGit(folder, ["rev-parse", "--show-toplevel", "--show-prefix"]);
  const [root = "", prefix = ""] = out.split("\n");
  if (!ok || !root) return undefined;
  // A folder that its repository is told to leave out has no history there.
  const ignored = prefix !== "" && (await tryGit(folder, ["check-ignore", "--quiet", "."])).ok;
  return ignored ? undefined : { folder, root, prefix };
}

/** The files of the content folder that differ from the last commit, new ones included, relative to the content folder. */
export async function uncommittedFiles({ folder, prefix }: Repository): Promise<string[]> {
  const out = await git(folder, "status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames", "--", ".");
  return out
    .split("\0")
    .filter((line) => line.length > 3)
    .map((line) => line.slice(3 + prefix.length))
    .filter((file) => !file.split("/").at(-1)?.startsWith(".saving-"));
}

/** The files of the content folder at a commit, with a mark of what each says. */
export async function filesAt({ folder }: Repository, commit: string): Promise<Map<string, string>> {
  const out = await git(folder, "ls-tree", "-r", "-z", commit, "--", ".");
  const files = out.split("\0").flatMap((line) => {
    const [, mark, file] = /^\d+ blob ([0-9a-f]+)\t([\s\S]+)$/.exec(line) ?? [];
    return mark && file ? [[file, mark] as const] : [];
  });
  return new Map(files);
}

/** What a file of the content folder was at a commit. */
export function contentAt({ folder, prefix }: Repository, commit: string, file: string): Promise<Buffer | undefined> {
  return fileAt(folder, commit, `${prefix}${file}`);
}

/** The commit that the working files stand on; `undefined` before the first one. */
export async function headOf({ folder }: Repository): Promise<string | undefined> {
  const { ok, out } = await tryGit(folder, ["rev-parse", "--verify", "--quiet", "HEAD"]);
  return ok ? out.trim() : undefined;
}
