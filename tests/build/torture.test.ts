import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { projectRoot } from "../../tools/project-root.ts";
import { plantedSecrets, tellsSecret } from "../support/planted-secrets.ts";
import { goodFiles, tortureCases } from "../support/torture.ts";
import { writeClinic } from "../support/write-clinic.ts";

/*
 * The same spoilt folders as in `tests/unit/check/torture.test.ts`, but built: one of 180, in a thorough run one of eighteen. Which ones is
 * the same in every run.
 */
const every = process.env["THOROUGH"] ? 18 : 180;
const cases = tortureCases().filter((_, index) => index % every === every >> 1);

const output = join(projectRoot, "tests/.work/torture");
afterAll(() => {
  rmSync(output, { recursive: true, force: true });
});

/** Builds a content folder in an environment that has nothing but secrets. */
async function build(content: string): Promise<{ code: number; said: string }> {
  rmSync(output, { recursive: true, force: true });
  const { PATH = "", HOME = "" } = process.env;
  const env = { PATH, HOME, ...plantedSecrets, CONTENT_DIR: content, OUT_DIR: output };
  const child = spawn(process.execPath, [join(projectRoot, "tools/build.ts")], { cwd: projectRoot, env });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += String(text)));
  const [code] = (await once(child, "close")) as [number];
  return { code, said };
}

describe("a build of a folder that is spoilt by", () => {
  it.each(cases.map((each) => [`${each.table}: ${each.name}`, each] as const))("%s", async (_, each) => {
    const spoilt = writeClinic({ ...Object.fromEntries(goodFiles), ...each.changes }, {});
    const { code, said } = await build(spoilt.folder);
    spoilt.remove();
    expect(code).toBe(1);
    expect(existsSync(output)).toBe(false);
    const told = said.split("\n").filter((line) => /^ {2}write: /.test(line));
    expect(told).toHaveLength(each.says.split("\n").filter((line) => line.startsWith("  write: ")).length);
    expect(said).toMatch(/\d+ problems? in \d+ files?\. The site was not changed\./);
    expect(tellsSecret(said)).toBe(false);
    expect(said).not.toMatch(/root:x:0|node_modules|\n\s+at /);
  });
});

describe("a build of every hostile text at once", () => {
  const texts = tortureCases().flatMap(({ table, changes }, index) => {
    const text = changes["pages/visit.mdx"];
    return table === "hostile" && typeof text === "string" ? [[`pages/hostile-${index}.mdx`, text] as const] : [];
  });

  it("is refused, names every one of them, and tells nothing of the machine", async () => {
    expect(texts.length).toBeGreaterThan(80);
    const spoilt = writeClinic({ ...Object.fromEntries(goodFiles), ...Object.fromEntries(texts) }, {});
    const { code, said } = await build(spoilt.folder);
    spoilt.remove();
    expect(code).toBe(1);
    expect(existsSync(output)).toBe(false);
    expect(texts.filter(([file]) => !said.includes(`${file}:`)).map(([file]) => file)).toEqual([]);
    expect(tellsSecret(said)).toBe(false);
    expect(said).not.toMatch(/root:x:0|node_modules|\n\s+at /);
  });
});
