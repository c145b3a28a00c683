import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { siteFolder } from "../../../tools/site-folder.ts";

const root = mkdtempSync(join(tmpdir(), "project-"));
writeFileSync(join(root, "package.json"), '{ "config": { "content": "harbor" } }');
afterAll(() => rmSync(root, { recursive: true }));

describe("where a site is built", () => {
  it.each([
    [{}, "dist"],
    [{ CONTENT_DIR: "harbor" }, "dist"],
    [{ CONTENT_DIR: join(root, "harbor") }, "dist"],
    [{ CONTENT_DIR: "content" }, "dist-content"],
    [{ CONTENT_DIR: "content", OUT_DIR: "elsewhere" }, "elsewhere"],
  ])("for %j is %s", (env, folder) => {
    expect(siteFolder(env, root)).toBe(join(root, folder));
  });

  it("is another for each content folder, also where their names differ by signs alone", () => {
    const folders = ["my clinic", "my-clinic", "my/clinic", "../my-clinic"].map((name) =>
      siteFolder({ CONTENT_DIR: name }, root),
    );
    expect(new Set(folders).size).toBe(4);
    for (const folder of folders) expect(folder.slice(root.length + 1)).toMatch(/^dist-my-clinic(-[0-9a-f]{6})?$/);
  });
});
