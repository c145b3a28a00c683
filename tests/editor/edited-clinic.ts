import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bodyComponents } from "../../src/schemas/body-components.ts";
import { projectRoot } from "../../tools/project-root.ts";
import { aPicture } from "../support/a-picture.ts";

/** A port of this project's folder alone, so that two copies of the project can be tested at a time. */
const port = 20_000 + (createHash("sha256").update(projectRoot).digest().readUInt16BE(0) % 20_000);
/** The content folder that the tests edit: a copy, kept by Git, so that `git diff` tells what an edit changed. */
export const editedClinic = {
  folder: join(projectRoot, "tests/.work/edited-clinic"),
  port,
  origin: `http://localhost:${port}`,
};

/** The tag of the folder as it was before all edits, since each save is a commit. */
const asItWas = "as-it-was";
export const git = (...words: string[]) => execFileSync("git", words, { cwd: editedClinic.folder, encoding: "utf8" });

/** The place that the edited clinic is published to, and the public site that is built there. */
export const publicSite = {
  remote: join(projectRoot, "tests/.work/edited-remote.git"),
  content: join(projectRoot, "tests/.work/edited-public-content"),
  folder: join(projectRoot, "tests/.work/edited-public-site"),
  port: port + 1,
  origin: `http://localhost:${port + 1}`,
};

/** The lines that changed since the last reset, those of new files included; removed ones begin with `-`, new ones with `+`. */
export function changedLines(): string[] {
  git("add", "--all", "--intent-to-add");
  return git("diff", asItWas, "--unified=0", "--no-color", "--no-renames")
    .split("\n")
    .filter((line) => /^[-+](?!--|\+\+)/.test(line));
}

/** Which files changed since the last reset: `M pages/home.mdx`. */
export function changedFiles(): string[] {
  git("add", "--all");
  return git("diff", "--cached", "--name-status", "--no-renames", asItWas)
    .trim()
    .split("\n")
    .filter(Boolean)
    .map((line) => line.replace("\t", " "));
}

export function reset(): void {
  git("reset", "--quiet", "--hard", asItWas);
  git("clean", "--quiet", "--force", "-d");
}

export const textOf = (file: string) => readFileSync(join(editedClinic.folder, file), "utf8");

/** The names of the components that may stand in a text. */
export const parts = Object.keys(bodyComponents);

/** Makes the folder anew: the second clinic, and an entry of every kind that it has not. */
export function writeEditedClinic(): void {
  const { folder } = editedClinic;
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(projectRoot, "tests/fixtures/clinics/second-clinic"), folder, { recursive: true });
  const write = (file: string, text: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  write("practitioners/sam-sample.mdx", practitioner);
  write("pages/practitioners.mdx", textOf("pages/treatments.mdx").replace(/^title: .*$/m, "title: Invented people"));
  write(
    "glossary.yaml",
    "# Words of the trade.\nterms:\n  - term: cuff\n    plain: the ring of muscles at the shoulder\n",
  );
  write("media/desk.jpg", aPicture);
  write("pages/parts.mdx", partsPage());
  git("init", "--quiet");
  git("config", "user.name", "Sample");
  git("config", "user.email", "sample@example.com");
  git("add", "--all");
  git("commit", "--quiet", "--message", "As it was");
  git("tag", asItWas);
  writeRemote();
}

/** A host as owners have one: it keeps what is sent, and then builds the site from it, which takes a moment. */
function writeRemote(): void {
  const { remote, content, folder, origin } = publicSite;
  for (const place of [remote, content, folder]) rmSync(place, { recursive: true, force: true });
  mkdirSync(content, { recursive: true });
  git("init", "--quiet", "--bare", "--initial-branch=main", remote);
  git("branch", "--quiet", "--move", "main");
  git("remote", "add", "origin", remote);
  git("push", "--quiet", "--set-upstream", "origin", "main");
  const build = `CONTENT_DIR="${content}" OUT_DIR="${folder}" SITE_URL="${origin}" GITHUB_SHA="$new"`;
  const hook = `#!/bin/sh
while read old new ref; do
  [ "$ref" = refs/heads/main ] || continue
  git --work-tree="${content}" checkout --force main -- . 2>/dev/null
  unset GIT_DIR GIT_QUARANTINE_PATH
  cd "${projectRoot}" && (env ${build} "${process.execPath}" tools/build.ts >/dev/null 2>&1 &)
done
`;
  writeFileSync(join(remote, "hooks/post-receive"), hook, { mode: 0o755 });
}

/** Takes back what was published. */
export function resetRemote(): void {
  const { remote } = publicSite;
  git("--git-dir", remote, "update-ref", "refs/heads/main", git("rev-parse", asItWas).trim());
  git("fetch", "--quiet", "--prune", "origin");
  for (const place of [["--git-dir", remote], []])
    for (const tag of git(...place, "tag", "--list", "published/*")
      .split("\n")
      .filter(Boolean))
      git(...place, "tag", "--delete", tag);
}

const practitioner = `---
title: Sam Sample
description: An invented person who would knead the sailors of an invented harbor, if there were one.
jobTitle: Invented bodyworker
lede: Sam exists in this sample only.
---

Sam likes boats, and boats like Sam.
`;

/** A page that has every component, each below a sentence that names it. */
function partsPage(): string {
  const body = Object.entries(bodyComponents).map(([name, { example }]) => {
    const own = example.replace('id="videos"', 'id="films"');
    return `Before the part ${name} stands this sentence.\n\n${own}\n`;
  });
  return `---
title: All parts
description: A page of this sample that holds every part an owner may put into a text, one after the other.
---

${body.join("\n")}
Before the part Picture stands this sentence.

![A desk in the sample](media/desk.jpg)
`;
}
