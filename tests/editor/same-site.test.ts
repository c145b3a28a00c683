import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import { projectRoot } from "../../tools/project-root.ts";
import { firstClinic } from "../build/sites.ts";
import { buildSite } from "../support/build-site.ts";

const { content, output: before, now } = firstClinic;
const after = join(projectRoot, "tests/.work/after-the-editor");

/** Every file of a built site with a mark of its bytes. */
function marksOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    // The one file that tells when the site was built.
    (file) => file !== "build.json" && statSync(join(folder, file)).isFile(),
  );
  return Object.fromEntries(
    files.sort().map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join(folder, file)))
        .digest("hex"),
    ]),
  );
}

test("the site that was built before the editor ran is the one that is built after it, to the byte", async () => {
  test.skip(!existsSync(before), "The site to compare with is not built: npm test.");
  test.setTimeout(300_000);
  await buildSite(content, after, now);
  expect(marksOf(after)).toEqual(marksOf(before));
});

test("nothing of the editor is in the built site", () => {
  test.skip(!existsSync(before), "There is no built site to look at: npm test.");
  const pages = Object.keys(marksOf(before)).filter((file) => /\.(html|js|css|txt|xml)$/.test(file));
  expect(
    pages.filter((file) => /keystatic|edit-this-page|react-dom/i.test(readFileSync(join(before, file), "utf8"))),
  ).toEqual([]);
});
