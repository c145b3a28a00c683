import { existsSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Repository, uncommittedFiles } from "./repository.ts";
import { git, tryGit } from "./run-git.ts";

/** What a commit says: a line, and more lines below it. */
export interface Message {
  subject: string;
  lines: readonly string[];
}

/**
 * Commits files of the content folder, and nothing else that may be prepared in the repository. Hooks of the project and
 * signatures are left out: they are the developer's, and must not keep an owner from saving.
 * @param files relative to the content folder
 * @returns false where they say what the last commit says
 * @throws GitFailure
 */
export async function commitFiles(
  repository: Repository,
  files: readonly string[],
  { subject, lines }: Message,
): Promise<boolean> {
  const changed = new Set(await uncommittedFiles(repository));
  const paths = files.filter((file) => changed.has(file));
  if (paths.length === 0) return false;
  await dropStaleLock(repository);
  const literal = paths.map((file) => `:(literal)${file}`);
  const present = paths.filter((file) => existsSync(join(repository.folder, file))).map((file) => `:(literal)${file}`);
  if (present.length > 0) await git(repository.folder, "add", "--intent-to-add", "--", ...present);
  const body = lines.length > 0 ? ["-m", lines.join("\n")] : [];
  const words = ["commit", "--quiet", "--no-verify", "--only", "-m", subject, ...body, "--", ...literal];
  await git(repository.folder, ...(await nameless(repository)), "-c", "commit.gpgSign=false", ...words);
  return true;
}

/** How long a git command of an owner's site can last, in milliseconds. */
const longestCommand = 60_000;

/** A git that was killed leaves its lock behind, and nobody could commit any more. */
async function dropStaleLock({ root }: Repository): Promise<void> {
  const lock = resolve(root, (await git(root, "rev-parse", "--git-path", "index.lock")).trim());
  const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
  if (made !== undefined && Date.now() - made > longestCommand) rmSync(lock, { force: true });
}

/** Who commits where git was never told: the history must not depend on it. Publishing asks for a name. */
async function nameless({ folder }: Repository): Promise<string[]> {
  return (await identity(folder)) ? [] : ["-c", "user.name=Website editor", "-c", "user.email=editor@localhost"];
}

/** The name and the e-mail address that git writes beside each change; `undefined` where it was not told both. */
export async function identity(folder: string): Promise<{ name: string; email: string } | undefined> {
  const ask = async (key: string) => (await tryGit(folder, ["config", "--get", key])).out.trim();
  const [name, email] = [await ask("user.name"), await ask("user.email")];
  return name && email ? { name, email } : undefined;
}

/** Commits what was changed without the editor, so that nothing of it is lost under a later save. */
export async function commitOutside(repository: Repository, only?: ReadonlySet<string>): Promise<void> {
  const files = (await uncommittedFiles(repository)).filter((file) => !only || only.has(file));
  if (files.length === 0) return;
  const subject =
    files.length === 1
      ? `Changed outside the editor: ${files[0]}`
      : `Changed outside the editor: ${files.length} files`;
  await commitFiles(repository, files, { subject, lines: files });
}
