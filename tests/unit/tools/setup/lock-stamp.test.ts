import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isInstalled, markInstalled } from "../../../../tools/setup/lock-stamp.mjs";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lock-"));
  writeFileSync(join(folder, "package-lock.json"), "{}");
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("isInstalled", () => {
  it("is false in a fresh clone, and where somebody else's node_modules lies", () => {
    expect(isInstalled(folder)).toBe(false);
    mkdirSync(join(folder, "node_modules"));
    expect(isInstalled(folder)).toBe(false);
  });

  it("is true after an installation, until the lock changes", () => {
    mkdirSync(join(folder, "node_modules"));
    markInstalled(folder);
    expect(isInstalled(folder)).toBe(true);
    writeFileSync(join(folder, "package-lock.json"), '{ "lockfileVersion": 3 }');
    expect(isInstalled(folder)).toBe(false);
  });
});
