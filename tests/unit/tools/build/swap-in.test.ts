import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bring, nextFolder, recoverSite, swapIn } from "../../../../tools/build/swap-in.ts";

let place = "";
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "swap-"));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

function site(folder: string, words: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.html"), words);
  return folder;
}
const words = (folder: string) => readFileSync(join(folder, "index.html"), "utf8");

describe("a new site", () => {
  it("takes the place of the old one whole", () => {
    const dist = site(join(place, "dist"), "old");
    writeFileSync(join(dist, "gone.html"), "a page that the new site does not have");
    swapIn(site(nextFolder(dist), "new"), dist);
    expect(words(dist)).toBe("new");
    expect(readdirSync(place)).toEqual(["dist"]);
    expect(readdirSync(dist)).toEqual(["index.html"]);
  });

  it("is brought from where it was built, also into folders that are not there yet", () => {
    const next = join(place, "somewhere/else/dist.next-1");
    bring(site(join(place, "built"), "new"), next);
    expect(words(next)).toBe("new");
    expect(existsSync(join(place, "built"))).toBe(false);
  });

  it("is put where there was none", () => {
    const dist = join(place, "dist");
    swapIn(site(nextFolder(dist), "new"), dist);
    expect(words(dist)).toBe("new");
  });
});

describe("after a build that was killed", () => {
  it("what it had half built is deleted, and the site that is up stays", () => {
    const dist = site(join(place, "dist"), "old");
    site(`${dist}.next-4711`, "half");
    site(join(place, "dist.notes"), "somebody's own");
    recoverSite(dist);
    expect(words(dist)).toBe("old");
    expect(readdirSync(place).sort()).toEqual(["dist", "dist.notes"]);
  });

  it("a site whose place stood empty between the two renames is put back", () => {
    const dist = join(place, "dist");
    site(`${dist}.old`, "old");
    recoverSite(dist);
    expect(words(dist)).toBe("old");
    expect(existsSync(`${dist}.old`)).toBe(false);
  });

  it("nothing is done where there is nothing", () => {
    expect(() => recoverSite(join(place, "nowhere", "dist"))).not.toThrow();
  });
});
