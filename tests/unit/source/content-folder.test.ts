import { describe, expect, it } from "vitest";
import { contentFolder } from "../../../src/source/content-folder.ts";

describe("contentFolder", () => {
  it.each([
    [undefined, "/project/content"],
    ["", "/project/content"],
    ["tests/fixtures/other", "/project/tests/fixtures/other"],
    ["/elsewhere/content/", "/elsewhere/content"],
  ])("for CONTENT_DIR=%j is %s", (named, folder) => {
    expect(contentFolder({ CONTENT_DIR: named }, "/project")).toBe(folder);
  });
});
