import type { Repository } from "./repository.ts";
import { git, tryGit } from "./run-git.ts";

/** A saved state. */
export interface HistoryEntry {
  commit: string;
  /** ISO 8601, with the zone it was saved in */
  time: string;
  who: string;
  subject: string;
  /** what changed, a field a line */
  lines: string[];
  /** the files of the content folder that it touched: `A` new, `M` changed, `D` deleted */
  files: { status: string; file: string }[];
  /** when this state was published, where it was: a time as tags tell it */
  published?: string | undefined;
}

/** Tags that mark what was published: `published/2026-12-01T14-05-09Z`. */
export const publishedTag = (time: Date) => `published/${time.toISOString().slice(0, 19).replaceAll(":", "-")}Z`;

export function timeOfTag(tag: string): string | undefined {
  const [, day, clock] = /published\/(\d{4}-\d\d-\d\d)T(\d\d-\d\d-\d\d)Z/.exec(tag) ?? [];
  return day && clock ? `${day}T${clock.replaceAll("-", ":")}Z` : undefined;
}

/**
 * The saved states, the newest first.
 * @param file of the content folder, for the history of one page; its former file names included
 * @param range commits as git names them: `origin/main..HEAD`
 */
export async function readHistory(
  { folder, prefix }: Repository,
  { file, range, most = 100 }: { file?: string | undefined; range?: string | undefined; most?: number } = {},
): Promise<HistoryEntry[]> {
  const format = "%x01%H%x00%aI%x00%an%x00%D%x00%s%x00%b%x02";
  const only = file === undefined ? ["--", "."] : ["--follow", "--", file];
  const words = [
    "log",
    `--max-count=${most}`,
    `--format=${format}`,
    "--decorate=full",
    "--name-status",
    "--no-renames",
  ];
  if (file !== undefined) words.splice(words.indexOf("--no-renames"), 1);
  const { ok, out } = await tryGit(folder, [...words, ...(range ? [range] : []), ...only]);
  return ok
    ? out
        .split("\x01")
        .slice(1)
        .map((part) => readCommit(part, prefix))
    : [];
}

function readCommit(part: string, prefix: string): HistoryEntry {
  const [head = "", names = ""] = part.split("\x02");
  const [commit = "", time = "", who = "", marks = "", subject = "", body = ""] = head.split("\0");
  const files = names
    .split("\n")
    .filter(Boolean)
    .flatMap((line) => {
      const [status = "", ...paths] = line.split("\t");
      return paths
        .filter((path) => path.startsWith(prefix))
        .map((path) => ({ status: status[0] ?? "", file: path.slice(prefix.length) }));
    });
  return {
    commit,
    time,
    who,
    subject,
    lines: body.trim().split("\n").filter(Boolean),
    files,
    published: timeOfTag(marks),
  };
}

/** Is the one commit part of the other's history? */
export async function isIncluded(folder: string, commit: string, later: string): Promise<boolean> {
  return (await tryGit(folder, ["merge-base", "--is-ancestor", commit, later])).ok;
}

/** The full name of a commit that the owner's page named; `undefined` for what is none. */
export async function findCommit({ folder }: Repository, name: string): Promise<string | undefined> {
  if (!/^[0-9a-f]{40}\^?$/.test(name)) return undefined;
  const { ok, out } = await tryGit(folder, ["rev-parse", "--verify", "--quiet", `${name}^{commit}`]);
  return ok ? out.trim() : undefined;
}

/** When a commit was made. */
export async function timeOf({ folder }: Repository, commit: string): Promise<string> {
  return (await git(folder, "show", "--no-patch", "--format=%aI", commit)).trim();
}
