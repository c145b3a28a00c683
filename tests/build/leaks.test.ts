import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { projectRoot } from "../../tools/project-root.ts";
import { filesIn } from "../support/built-site.ts";
import { oneOfEach, pageText } from "../support/one-of-each.ts";
import { plantedSecrets, tellsSecret } from "../support/planted-secrets.ts";
import { writeClinic } from "../support/write-clinic.ts";
import { changedHours, clinics, newEntries } from "./sites.ts";

/** What a text may try in order to read the machine that builds the site, each in a page of its own. */
const attempts: Readonly<Record<string, string>> = {
  "an-expression": "{process.env.GITHUB_TOKEN}",
  "in-a-sentence": "The key is {process.env.AWS_SECRET_ACCESS_KEY}.",
  "import-meta": "{import.meta.env.PUBLIC_API_KEY}",
  everything: "{JSON.stringify(process.env)}",
  "an-import": "import raw from '/etc/passwd?raw'\n\n{raw}",
  "an-import-of-node": "import { readFileSync } from 'node:fs'\n\n{readFileSync('/proc/self/environ', 'utf8')}",
  "an-export": "export const key = process.env.GITHUB_TOKEN",
  "an-attribute": "<Notice id={process.env.GITHUB_TOKEN} />",
  "spread-attributes": "<Notice {...process.env} />",
  "a-link": "[key]({process.env.GITHUB_TOKEN})",
  "a-picture-of-the-machine": "![The list](/etc/passwd)",
  "a-way-up": "![The list](media/../../../../etc/passwd)",
  "an-early-end": "{process.exit(0)}",
  "a-frame": '<iframe src="file:///etc/passwd"></iframe>',
};

const clinic = writeClinic(
  Object.fromEntries(
    Object.entries(attempts).map(([name, body]) => [`pages/${name}.mdx`, pageText(`Try ${name}`, "", body)]),
  ),
  oneOfEach(),
);
const output = join(projectRoot, "tests/.work/leaks");
afterAll(() => {
  clinic.remove();
  rmSync(output, { recursive: true, force: true });
});

describe("a build of texts that try to read the machine", () => {
  rmSync(output, { recursive: true, force: true });
  const { PATH = "", HOME = "" } = process.env;
  const env = { PATH, HOME, ...plantedSecrets, CONTENT_DIR: clinic.folder, OUT_DIR: output };
  const build = spawnSync(process.execPath, [join(projectRoot, "tools/build.ts")], {
    cwd: projectRoot,
    env,
    encoding: "utf8",
  });
  const said = build.stdout + build.stderr;

  it("is refused, and nothing is written", () => {
    expect(build.status).toBe(1);
    expect(existsSync(output)).toBe(false);
  });

  it.each(Object.keys(attempts))("names the page of the attempt: %s", (name) => {
    expect(said).toMatch(new RegExp(`pages/${name}\\.mdx:\\d+`));
  });

  it("tells no secret, nothing of the machine and no trace of the program", () => {
    expect(tellsSecret(said)).toBe(false);
    expect(said).not.toMatch(/root:x:0|node_modules|\n\s+at /);
  });
});

describe("a build in an environment with secrets", () => {
  const sites = [...clinics.map(([, site]) => site), changedHours, newEntries];
  it.each(sites.map(({ output }) => output))("leaves none of them in %s", (folder) => {
    const files = filesIn(folder);
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => tellsSecret(readFileSync(join(folder, file), "latin1")))).toEqual([]);
  });
});
