import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { projectRoot } from "../../project-root.ts";
import { benchFolder } from "../bench-folder.ts";
import { putAside } from "./aside.ts";
import type { Command } from "./measure-command.ts";
import { writeStockLayouts } from "./stock-layouts.ts";

/** Who builds: what is done before each build, and the command that is measured. */
export interface Contender {
  prepare(folder: string, round: number): void;
  command(folder: string): Command;
}

const packages = join(benchFolder, "node_modules");

/** Our own build of the content in `<folder>/ours`. */
const ours = (folder: string): Command => ({
  program: process.execPath,
  words: [join(projectRoot, "tools/build.ts")],
  folder: projectRoot,
  env: { CONTENT_DIR: join(folder, "ours"), OUT_DIR: join(folder, "site") },
});

/** Where Astro keeps what outlives a build of ours: `tools/build.ts` names it after the folder of the site. */
function cacheOf(folder: string): string {
  const name = relative(projectRoot, join(folder, "site")).replaceAll(/[^\w-]+/g, "_");
  return join(projectRoot, "node_modules/.astro", name);
}

/** What Astro keeps by the hash of its content, and so a cold build too: pictures. */
const keptByContent = ["assets", "social-pictures"];

const other = (name: string, words: readonly string[], program = process.execPath): Contender => ({
  prepare: (folder) => {
    for (const made of ["dist", ".astro", ".cache", "public", "resources"]) putAside(folder, name, made);
  },
  command: (folder) => ({ program, words, folder: join(folder, name) }),
});

export const contenders: Readonly<Record<string, Contender>> = {
  first: {
    prepare: (folder) => {
      putAside(cacheOf(folder));
      putAside(folder, "site");
    },
    command: ours,
  },
  cold: {
    prepare: (folder) => {
      putAside(folder, "site");
      const cache = cacheOf(folder);
      for (const name of namesIn(cache)) if (!keptByContent.includes(name)) putAside(cache, name);
    },
    command: ours,
  },
  warm: {
    prepare: (folder, round) => {
      putAside(folder, "site");
      const file = changedFile(join(folder, "ours"));
      const text = readFileSync(file, "utf8").replace(/\nChanged for round \d+\.\n$/, "");
      writeFileSync(file, `${text}\nChanged for round ${round}.\n`);
    },
    command: ours,
  },
  astro: other("astro", [join(packages, "astro/bin/astro.mjs"), "build"]),
  layouts: {
    prepare: (folder) => writeStockLayouts(join(folder, "layouts")),
    command: (folder) => ({
      program: process.execPath,
      words: [join(projectRoot, "node_modules/astro/bin/astro.mjs"), "build"],
      folder: join(folder, "layouts"),
      env: { CONTENT_DIR: join(folder, "ours"), NODE_ENV: "production" },
    }),
  },
  eleventy: other("eleventy", [join(packages, "@11ty/eleventy/cmd.cjs"), "--quiet"]),
  hugo: other("hugo", ["--quiet"], "hugo"),
};

/** The version of the Hugo on this machine; undefined where there is none. No package of npm brings it: they fetch it elsewhere. */
export function hugoVersion(): string | undefined {
  try {
    return /v[\d.]+/.exec(execFileSync("hugo", ["version"], { encoding: "utf8" }))?.[0];
  } catch {
    return undefined;
  }
}

/** The file that is changed before a warm build: the first region, or the first treatment of a clinic without regions. */
function changedFile(content: string): string {
  const [kind = ""] = ["regions", "treatments"].filter((name) => namesIn(join(content, name)).length > 0);
  return join(content, kind, namesIn(join(content, kind)).sort()[0] ?? "");
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
