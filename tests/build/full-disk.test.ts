import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { missingFiles } from "../../tools/build/missing-files.ts";
import { projectRoot } from "../../tools/project-root.ts";
import { filesIn } from "../support/built-site.ts";
import { folderOfClone } from "../support/folder-of-clone.ts";
import { describeUnless } from "../support/outside-program.ts";
import { secondClinic } from "./sites.ts";

const disk = folderOfClone("full-disk");
mkdirSync(disk, { recursive: true });
const kilobytes = Math.ceil((sizeOf(secondClinic.output) / 1024) * 1.3);
const isMounted = mount();
const reason = isMounted ? undefined : "a small disk can be made by root alone";
afterAll(() => {
  if (isMounted) execFileSync("umount", [disk]);
  rmSync(disk, { recursive: true, force: true });
});

/** Makes a small disk in memory; that of a run that was killed is taken away first. */
function mount(): boolean {
  spawnSync("umount", [disk]);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", disk], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  // A disk gives whole pages of memory to each file.
  return files.reduce((sum, file) => sum + Math.ceil(statSync(join(folder, file)).size / 4096) * 4096, 0);
}

describeUnless(reason, "a build for a disk that has no room for a second site", () => {
  it("leaves the site that is up whole, says why in plain words, and leaves nothing behind", () => {
    const site = join(disk, "site");
    mkdirSync(site);
    cpSync(secondClinic.output, site, { recursive: true });
    writeFileSync(join(site, "mark.txt"), "the site before");
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(projectRoot, "tools/build.ts")], {
      cwd: projectRoot,
      env: { ...process.env, CONTENT_DIR: secondClinic.content, OUT_DIR: site, SITE_NOW: secondClinic.now },
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stdout + stderr).toMatch(
      /The disk is full: \d+ MB are left at .*\. Make room and build again\. What was there before is unchanged\./,
    );
    expect(stdout + stderr).not.toMatch(/\n\s+at |ENOSPC/);
    expect(missingFiles(site)).toEqual([]);
    expect(filesIn(site)).toContain("mark.txt");
    expect(readdirSync(disk)).toEqual(["site"]);
  });
});
