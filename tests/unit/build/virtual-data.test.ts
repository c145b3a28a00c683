import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { virtualData } from "../../../src/build/virtual-data.ts";
import { oneOfEach, pageText } from "../../support/one-of-each.ts";
import { writeClinic } from "../../support/write-clinic.ts";

const person = (photo: string, more = "") =>
  pageText("Ana", `jobTitle: Massage therapist\nlede: She kneads.\nphoto:\n  file: ${photo}\n  alt: Ana\n${more}`);
const clinic = writeClinic(
  {
    "practitioners/ana.mdx": person("media/ana.jpg"),
    "practitioners/ben.mdx": person("media/ben.jpg", "draft: true\n"),
    "regions/hip-flexor.mdx": pageText(
      "Hip flexor",
      "shortName: Flexor\nwhere: at the front\nteaser: it often aches\nlede: A muscle at the front.\nshape: psoas\n",
    ),
  },
  oneOfEach(),
);
afterAll(() => clinic.remove());

interface Hooks {
  config: (given: object, env: { command: string }) => void;
  resolveId: { filter: { id: RegExp }; handler: (id: string) => string | undefined };
  load: { filter: { id: RegExp }; handler: (id: string) => Promise<string> };
}

/** A virtual module as Vite asks for it. */
async function moduleNamed(name: string, command: "build" | "serve"): Promise<string | undefined> {
  const { config, resolveId, load } = virtualData(clinic.folder, join(clinic.folder, ".cache")) as unknown as Hooks;
  config({}, { command });
  const id = resolveId.filter.id.test(name) ? resolveId.handler(name) : undefined;
  return id !== undefined && load.filter.id.test(id) ? load.handler(id) : undefined;
}

describe("the photographs that practitioners name", () => {
  it("are taken into a build without those of drafts, whose originals would be published", async () => {
    expect(await moduleNamed("virtual:photos", "build")).toContain("media/ana.jpg");
    expect(await moduleNamed("virtual:photos", "build")).not.toContain("media/ben.jpg");
  });

  it("are all in the preview", async () => {
    expect(await moduleNamed("virtual:photos", "serve")).toContain("media/ben.jpg");
  });
});

describe("the style sheets that are made from the content", () => {
  it("place every opening of the locations", async () => {
    expect(await moduleNamed("virtual:bar-styles.css", "build")).toMatch(/^\[data-range="\d+-\d+"\]\{--a:/);
  });

  it("light up every shape of the figure that a region has", async () => {
    expect(await moduleNamed("virtual:figure-styles.css", "build")).toContain(".h-psoas");
  });

  it("are none of a language that the site does not have", async () => {
    expect(await moduleNamed("virtual:language-styles", "build")).toBe("");
  });
});

it("The modules of others are left to them", async () => {
  expect(await moduleNamed("virtual:of-somebody-else", "build")).toBeUndefined();
  expect(await moduleNamed("./virtual:photos", "build")).toBeUndefined();
});
