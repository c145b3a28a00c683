import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectRoot } from "../../../../tools/project-root.ts";

it("line ends and pictures stay as they are in a clone of a Git that changes them, as on Windows", () => {
  const place = mkdtempSync(join(tmpdir(), "line-ends-"));
  const [origin, clone] = [join(place, "origin"), join(place, "clone")];
  const git = (...words: string[]) => execFileSync("git", words, { stdio: "ignore", cwd: place });
  try {
    mkdirSync(origin);
    copyFileSync(join(projectRoot, ".gitattributes"), join(origin, ".gitattributes"));
    const text = "name: A clinic\nphone: none\n";
    // Without a zero byte Git takes it for text.
    const picture = Buffer.from("a picture\nwith a line\r\nend");
    writeFileSync(join(origin, "clinic.yaml"), text);
    writeFileSync(join(origin, "hands.webp"), picture);
    git("init", "--quiet", "origin");
    git("-C", "origin", "add", "--all");
    const author = ["-c", "user.name=A", "-c", "user.email=a@example.com"];
    git("-C", "origin", ...author, "commit", "--quiet", "--message", "Begin");
    git("-c", "core.autocrlf=true", "clone", "--quiet", "--config", "core.autocrlf=true", origin, clone);
    expect(readFileSync(join(clone, "clinic.yaml"), "utf8")).toBe(text);
    expect(readFileSync(join(clone, "hands.webp"))).toEqual(picture);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
});
