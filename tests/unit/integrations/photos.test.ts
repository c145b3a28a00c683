import { afterAll, describe, expect, it } from "vitest";
import { photos } from "../../../src/integrations/photos.ts";
import { writeClinic } from "../../support/write-clinic.ts";

const person = (photo: string, more = "") => `---\ntitle: Ana\nphoto:\n  file: ${photo}\n  alt: Ana\n${more}---\n`;
const clinic = writeClinic({
  "practitioners/ana.mdx": person("media/ana.jpg"),
  "practitioners/ben.mdx": person("media/ben.jpg", "draft: true\n"),
});
afterAll(() => clinic.remove());

/** The module of photographs as Vite asks for it. */
function moduleFor(command: "build" | "serve"): string {
  const { config, load } = photos(clinic.folder) as unknown as {
    config: (given: object, env: { command: string }) => void;
    load: { handler: () => string };
  };
  config({}, { command });
  return load.handler();
}

describe("the photographs that practitioners name", () => {
  it("are taken into a build without those of drafts, whose originals would be published", () => {
    expect(moduleFor("build")).toContain("media/ana.jpg");
    expect(moduleFor("build")).not.toContain("media/ben.jpg");
  });

  it("are all in the preview", () => {
    expect(moduleFor("serve")).toContain("media/ben.jpg");
  });
});
