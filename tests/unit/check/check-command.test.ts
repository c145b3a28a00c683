import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { writeClinic } from "../../support/write-clinic.ts";

const run = promisify(execFile);
const root = new URL("../../..", import.meta.url).pathname;

async function check(folder: string, ...flags: string[]): Promise<{ stdout: string; stderr: string; code?: number }> {
  const env = { ...process.env, CONTENT_DIR: folder };
  return run(process.execPath, ["tools/check.ts", ...flags], { cwd: root, env }).catch((failed) => failed);
}

describe("the check command", () => {
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
    const { stdout, code } = await check(clinic.folder, "--json");
    clinic.remove();
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      expect.objectContaining({ file: "pages/Upper.mdx", advice: expect.stringContaining("upper.mdx") }),
      expect.objectContaining({ file: "pages/contact.mdx", advice: expect.stringContaining("Add this file") }),
    ]);
  });
});
