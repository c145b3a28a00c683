import { existsSync } from "node:fs";
import { join } from "node:path";
import { identity } from "../git/commit.ts";
import { findRepository, type Repository } from "../git/repository.ts";
import { git, tryGit } from "../git/run-git.ts";

/** Where publishing sends the site to. */
export interface Destination {
  repository: Repository;
  /** the branch here */
  branch: string;
  remote: string;
  /** its branch there: `main` */
  remoteBranch: string;
  /** where git notes what is there: `origin/main`; there may be none yet */
  upstream: string;
  /** how the owner knows it: github.com */
  place: string;
}

/** Why nothing can be published from here, and what to do. `missing` says what can be put right on the page itself. */
export interface Obstacle {
  words: string;
  missing?: "name" | "remote";
}

/** Where the content folder is published to, or what stands in the way. Git is asked each time: others change it, too. */
export async function findDestination(folder: string): Promise<Destination | Obstacle> {
  if (!(await tryGit(folder, ["--version"])).ok)
    return {
      words:
        "Publishing needs git, which is not on this computer. Install it from git-scm.com, then start the editor again.",
    };
  const repository = await findRepository(folder);
  if (!repository)
    return {
      words:
        "This folder has no history yet, so it cannot be published from here. Ask the person who set the site up for a copy made with git.",
      missing: "remote",
    };
  const { root } = repository;
  const gitFolder = (await git(root, "rev-parse", "--absolute-git-dir")).trim();
  if (
    ["rebase-merge", "rebase-apply", "MERGE_HEAD", "CHERRY_PICK_HEAD"].some((name) => existsSync(join(gitFolder, name)))
  )
    return {
      words:
        "Somebody began to join two versions of the site with git and did not finish. Ask the person who did; until then nothing can be published. What you save is kept.",
    };
  const branch = (await tryGit(root, ["symbolic-ref", "--quiet", "--short", "HEAD"])).out.trim();
  if (!branch)
    return {
      words:
        "Somebody has put an older version of the site here with git (no branch is checked out), so nothing can be published. Ask the person who did, or type: git switch main",
    };
  const remotes = (await git(root, "remote")).split("\n").filter(Boolean);
  const ask = async (key: string) => (await tryGit(root, ["config", "--get", key])).out.trim();
  const remote = (await ask(`branch.${branch}.remote`)) || (remotes.includes("origin") ? "origin" : remotes[0]);
  if (!remote || !remotes.includes(remote)) return { words: noRemote, missing: "remote" };
  const remoteBranch = (await ask(`branch.${branch}.merge`)).replace(/^refs\/heads\//, "") || branch;
  const address = (await git(root, "remote", "get-url", "--push", remote)).trim();
  const destination = {
    repository,
    branch,
    remote,
    remoteBranch,
    upstream: `${remote}/${remoteBranch}`,
    place: placeIn(address),
  };
  if (!(await identity(root)))
    return {
      words: "Before the first time: your name and e-mail address, which stand beside each change you publish.",
      missing: "name",
    };
  return destination;
}

const noRemote =
  "The site has no place on the Internet yet. Make an empty repository at a host such as github.com, connect it to Netlify, Cloudflare Pages or GitHub Pages (the README in the folder above content tells how), and paste the address of the repository here.";

/** `git@github.com:clinic/site.git` → github.com; a folder of this machine → its name. */
function placeIn(address: string): string {
  const [, host] = /^(?:\w+:\/\/)?(?:[^@/]+@)?([\w.-]+\.\w{2,})(?::\d+)?[:/]/.exec(address) ?? [];
  return host ?? address.split(/[\\/]/).filter(Boolean).at(-1) ?? "the host";
}

/** Has anything been published to this place yet, as far as is known here? */
export async function knowsUpstream({ repository, upstream }: Destination): Promise<boolean> {
  return (await tryGit(repository.root, ["rev-parse", "--verify", "--quiet", `refs/remotes/${upstream}`])).ok;
}
