/** @module-tag process */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { writeClinic } from "../../support/write-clinic.ts";

const run = promisify(execFile);
const root = new URL("../../..", import.meta.url).pathname;

async function check(
  folder: string,
  flags: string[] = [],
  more: NodeJS.ProcessEnv = {},
): Promise<{ stdout: string; stderr: string; code?: number }> {
  const env = { ...process.env, CONTENT_DIR: folder, ...more };
  return run(process.execPath, ["tools/run.mjs", "check", ...flags], { cwd: root, env }).catch((failed) => failed);
}

/** A site that was built before, as its sitemap tells it. */
function builtSite(...paths: readonly string[]): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "built-"));
  const entries = paths.map((path) => `<url><loc>https://clinic.example${path}</loc></url>`);
  writeFileSync(join(folder, "sitemap-0.xml"), `<urlset>${entries.join("")}</urlset>`);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

describe("the check command", () => {
  it("tells of an address of the last built site that would be gone, and what to write; it stops nothing", async () => {
    const clinic = writeClinic();
    const built = builtSite("/", "/contact/", "/privacy/", "/accessibility/", "/regions/calf/");
    const { stdout, code } = await check(clinic.folder, [], { OUT_DIR: built.folder });
    built.remove();
    clinic.remove();
    expect(code).toBeUndefined();
    expect(stdout).toContain("/regions/calf/ was on the site and would be gone.");
    expect(stdout).toContain("formerUrls: with - /regions/calf/");
  });

  const fault = { "pages/contact.mdx": null, "pages/Upper.mdx": "" };

  it("says that all is in order, and ends well", async () => {
    const clinic = writeClinic();
    const { stdout, stderr, code } = await check(clinic.folder);
    clinic.remove();
    expect([stdout, stderr, code]).toEqual(["All 7 files are in order.\n", "", undefined]);
  });

  it("prints every problem and ends with 1", async () => {
    const clinic = writeClinic(fault);
    const { stdout, code } = await check(clinic.folder);
    clinic.remove();
    expect(code).toBe(1);
    expect(stdout).toContain("pages/Upper.mdx\n  write: Rename it to upper.mdx");
    expect(stdout).toMatch(/2 problems in 2 files\. The site was not changed\.\n$/);
  });

  it("prints the problems for programs", async () => {
    const clinic = writeClinic(fault);
    const { stdout, code } = await check(clinic.folder, ["--json"]);
    clinic.remove();
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      expect.objectContaining({ file: "pages/Upper.mdx", advice: expect.stringContaining("upper.mdx") }),
      expect.objectContaining({ file: "pages/contact.mdx", advice: expect.stringContaining("Add this file") }),
    ]);
  });
});
