import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contentFolder, ownContent } from "../../../src/source/content-folder.ts";

describe("contentFolder", () => {
  it.each([
    [undefined, "/project/content"],
    ["", "/project/content"],
    ["tests/fixtures/other", "/project/tests/fixtures/other"],
    ["/elsewhere/content/", "/elsewhere/content"],
  ])("for CONTENT_DIR=%j is %s", (named, folder) => {
    expect(contentFolder({ CONTENT_DIR: named }, "/project")).toBe(folder);
  });

  it("is the one that package.json names, unless a command names another", () => {
    const root = mkdtempSync(join(tmpdir(), "project-"));
    writeFileSync(join(root, "package.json"), '{ "config": { "content": "harbor" } }');
    expect(ownContent(root)).toBe("harbor");
    expect(contentFolder({}, root)).toBe(join(root, "harbor"));
    expect(contentFolder({ CONTENT_DIR: "content" }, root)).toBe(join(root, "content"));
    writeFileSync(join(root, "package.json"), "{}");
    expect(ownContent(root)).toBe("content");
    rmSync(root, { recursive: true });
  });
});
