import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type AccessTests, accessTestsSchema } from "../../src/schemas/access-tests.ts";
import { projectRoot } from "../../tools/project-root.ts";
import { states } from "../fixtures/states.ts";
import { engineVersions } from "../support/access/engine-versions.ts";
import { examinedType } from "../support/access/examined-type.ts";
import { colors, everyLook, motions, textSizes, widths } from "../support/looks.ts";
import { tellClinic } from "../support/told-clinic.ts";
import { waivers } from "../support/waivers.ts";

const clinic = "tests/fixtures/clinics/on-your-mark";
const read = (file: string) => readFileSync(join(projectRoot, clinic, file), "utf8");
const record: AccessTests = accessTestsSchema.parse(parse(read("access-tests.yaml")));

// Where one of these fails, the tests have changed since they were recorded: npm run access:record writes the record anew.
describe("what the accessibility page says was tested", () => {
  it("is the record of a run", () => {
    expect(read("pages/accessibility.mdx")).toMatch(/^<AccessTests \/>$/m);
  });

  it("names the engines in the versions that the tests use", () => {
    expect(record.engines).toEqual(engineVersions());
  });

  it("names the looks that the tests have", () => {
    const { looks, ...tested } = record;
    expect(tested).toMatchObject({ widths, colors, textSizes, motions });
    expect(looks.all).toBe(everyLook.length);
  });

  it("counts no more states than the tests have", () => {
    expect(record.states).toBeLessThanOrEqual(states.length);
  });

  it("names every type of page that the clinic has", () => {
    const { files } = tellClinic(join(projectRoot, clinic));
    const types = files.filter(({ path }) => path).map(({ file }) => examinedType(file));
    expect([...new Set(types)].filter((type) => !record.pages.includes(type))).toEqual([]);
  });

  it("tells of every waiver", () => {
    expect(read("pages/accessibility.mdx")).toContain("apart from three that we looked at and judged wrong");
    expect(waivers).toHaveLength(3);
  });
});
