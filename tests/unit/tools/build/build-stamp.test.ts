import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { stampBuild } from "../../../../tools/build/build-stamp.ts";
import { gitIn } from "../../../support/clinic-repository.ts";

const folder = mkdtempSync(join(tmpdir(), "stamp-"));
const stamp = join(folder, "build.json");
afterEach(() => rmSync(stamp, { force: true }));

const read = () => JSON.parse(readFileSync(stamp, "utf8")) as { commit: string; time: string };

describe("a built site tells which state it shows", () => {
  it.each(["COMMIT_REF", "CF_PAGES_COMMIT_SHA", "GITHUB_SHA"])("as the host names it in %s", (name) => {
    stampBuild(folder, folder, { [name]: "1234abcd", SITE_NOW: "2026-12-01T14:05:00Z" });
    expect(read()).toEqual({ commit: "1234abcd", time: "2026-12-01T14:05:00.000Z" });
  });

  it("as git knows it, where nobody names it", () => {
    gitIn(folder, "init", "--quiet");
    const words = [
      "-c",
      "user.name=A",
      "-c",
      "user.email=a@example.com",
      "commit",
      "--quiet",
      "--allow-empty",
      "-m",
      "x",
    ];
    gitIn(folder, ...words);
    stampBuild(folder, folder, {});
    expect(read().commit).toBe(gitIn(folder, "rev-parse", "HEAD").trim());
    rmSync(join(folder, ".git"), { recursive: true });
  });

  it("or not at all without git", () => {
    stampBuild(folder, folder, {});
    expect(existsSync(stamp)).toBe(false);
  });
});
