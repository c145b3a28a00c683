import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Choice, Conflict } from "../conflict/conflict.ts";
import { isIncluded } from "../git/history.ts";
import { GitFailure, git, tryGit } from "../git/run-git.ts";
import type { Destination } from "./destination.ts";
import { mergeContentFile } from "./merge-content-file.ts";

/**
 * Takes in what others published since: the changes made here come after theirs, as `git pull --rebase` does it. Where git
 * cannot, the files are put together field by field, and what both changed is asked. All of it happens beside the working
 * files, which change in one step at the end; a kill in between leaves them as they were.
 * @param workFolder a folder of the editor's own
 * @param choices what the owner chose, by the ids of the conflicts
 * @returns what has to be chosen first
 * @throws GitFailure, and Error in the owner's words
 */
export async function takeIn(
  { repository, upstream }: Destination,
  workFolder: string,
  choices: Readonly<Record<string, Choice>> = {},
): Promise<Conflict[]> {
  const { root, prefix } = repository;
  const head = (await git(root, "rev-parse", "HEAD")).trim();
  if (await isIncluded(root, upstream, "HEAD")) return [];
  const rebased = (await isIncluded(root, "HEAD", upstream))
    ? (await git(root, "rev-parse", upstream)).trim()
    : await rebaseBeside(root, upstream, join(workFolder, "taking-in"));
  if (rebased) await moveTo(root, rebased);
  else {
    const joined = await joinFields(root, prefix, upstream, workFolder, choices);
    if (Array.isArray(joined)) return joined;
    await moveTo(root, joined);
  }
  await git(root, "update-ref", "refs/editor/before-taking-in", head);
  return [];
}

/** Keeps working files that are not committed; where git would have to write over one it refuses. */
async function moveTo(root: string, commit: string): Promise<void> {
  await git(root, "reset", "--quiet", "--keep", commit);
}

/** @returns the last of the rebased commits; undefined where both changed the same lines */
async function rebaseBeside(root: string, upstream: string, place: string): Promise<string | undefined> {
  const clear = async () => {
    await tryGit(root, ["worktree", "remove", "--force", place]);
    rmSync(place, { recursive: true, force: true });
    await tryGit(root, ["worktree", "prune"]);
  };
  await clear();
  await git(root, "worktree", "add", "--quiet", "--detach", place, "HEAD");
  try {
    const { ok } = await tryGit(place, [
      "-c",
      "commit.gpgSign=false",
      "-c",
      "core.hooksPath=/dev/null",
      "rebase",
      "--quiet",
      upstream,
    ]);
    return ok ? (await git(place, "rev-parse", "HEAD")).trim() : undefined;
  } finally {
    await clear();
  }
}

interface Stages {
  base?: string;
  mine?: string;
  theirs?: string;
}

const stageNames = ["base", "mine", "theirs"] as const;

/** @returns a commit that joins both, or what has to be chosen */
async function joinFields(
  root: string,
  prefix: string,
  upstream: string,
  workFolder: string,
  choices: Readonly<Record<string, Choice>>,
): Promise<string | Conflict[]> {
  const { ok, out, complaint } = await tryGit(root, [
    "merge-tree",
    "--write-tree",
    "-z",
    "--no-messages",
    "HEAD",
    upstream,
  ]);
  const [tree = "", ...told] = out.split("\0");
  if (!/^[0-9a-f]{40,}$/.test(tree)) throw new GitFailure(["merge-tree"], complaint);
  const files = new Map<string, Stages>();
  for (const line of ok ? [] : told) {
    const [, blob = "", stage = "", file = ""] = /^\d+ ([0-9a-f]+) ([123])\t([\s\S]+)$/.exec(line) ?? [];
    if (file) files.set(file, { ...files.get(file), [stageNames[Number(stage) - 1] ?? ""]: blob });
  }
  const read = async (blob: string | undefined) =>
    blob === undefined ? undefined : await git(root, "cat-file", "blob", blob);
  const index = { GIT_INDEX_FILE: join(workFolder, "joining-index") };
  mkdirSync(workFolder, { recursive: true });
  rmSync(index.GIT_INDEX_FILE, { force: true });
  const indexed = async (...words: string[]) => {
    const answer = await tryGit(root, words, index);
    if (!answer.ok) throw new GitFailure(words, answer.complaint);
    return answer.out.trim();
  };
  await indexed("read-tree", tree);
  const open: Conflict[] = [];
  for (const [file, { base, mine, theirs }] of files) {
    if (!file.startsWith(prefix))
      throw new Error(
        `Not published: ${file}, which is part of the program, was changed here and elsewhere. Ask the person who takes care of the program.`,
      );
    const versions = { base: await read(base), mine: await read(mine), theirs: await read(theirs) };
    const merged = mergeContentFile(file.slice(prefix.length), versions, choices);
    open.push(...merged.conflicts);
    const blob =
      "keep" in merged ? (merged.keep === "mine" ? mine : theirs) : await writeBlob(root, workFolder, merged.text);
    if (blob === undefined) await indexed("update-index", "--force-remove", "--", file);
    else await indexed("update-index", "--add", "--cacheinfo", `100644,${blob},${file}`);
  }
  if (open.length > 0) return open;
  const whole = await indexed("write-tree");
  const message = "Take in what was changed elsewhere";
  return (
    await git(root, "-c", "commit.gpgSign=false", "commit-tree", whole, "-p", "HEAD", "-p", upstream, "-m", message)
  ).trim();
}

async function writeBlob(root: string, workFolder: string, text: string): Promise<string> {
  const file = join(workFolder, "joined-file");
  writeFileSync(file, text);
  return (await git(root, "hash-object", "-w", "--no-filters", file)).trim();
}
