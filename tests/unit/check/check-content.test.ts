import { afterAll, describe, expect, it } from "vitest";
import { checkContent } from "../../../src/check/check-content.ts";
import { oneOfEach, pageText } from "../../support/one-of-each.ts";
import { problemsIn } from "../../support/planted-fault.ts";
import { writeClinic } from "../../support/write-clinic.ts";

describe("checkContent", () => {
  const clinic = writeClinic({}, oneOfEach());
  afterAll(clinic.remove);

  it("gives the entries with what their fields mean", async () => {
    const { entries } = await checkContent(clinic.folder);
    const location = entries.find((entry) => entry.collection === "locations");
    expect(location).toMatchObject({ id: "main", file: "locations/main.yaml" });
    expect(location?.value).toMatchObject({ country: "US", hours: { mon: [{ opens: 840, closes: 1140 }], wed: [] } });
  });

  it("tells everything in one run, by file and from top to bottom", async () => {
    const body = "# One\n\nPain for <3 weeks and { more.\n\n[x](/nowhere/)";
    const problems = await problemsIn({
      "pages/contact.mdx": pageText("Contact", "menutitle: Hours\nupdated: soon\n", body),
      "regions/Upper.mdx": "",
      "clinic.yaml": "name: [",
    });
    expect(problems.map(({ file, line }) => `${file}:${line ?? ""}`)).toEqual([
      "clinic.yaml:1",
      "pages/contact.mdx:4",
      "pages/contact.mdx:5",
      "pages/contact.mdx:8",
      "pages/contact.mdx:10",
      "pages/contact.mdx:10",
      "pages/contact.mdx:12",
      "regions/Upper.mdx:",
    ]);
  });

  it("counts lines and columns from the beginning of the file, whatever its line ends", async () => {
    const text = pageText("Contact", "", "Fine.\n\n👋 Pain for <3 weeks.").replaceAll("\n", "\r\n");
    expect(await problemsIn({ "pages/contact.mdx": text })).toMatchObject([
      { line: 8, column: 13, found: "<3 weeks." },
    ]);
  });

  it("says so when there is no content folder", async () => {
    const { problems } = await checkContent(`${clinic.folder}/nowhere`);
    expect(problems).toEqual([{ file: "nowhere", advice: expect.stringContaining("There is no folder nowhere") }]);
  });

  it("has nothing to say about 50 long pages that are in order", async () => {
    const regions = Array.from({ length: 50 }, (_, number) => [
      `regions/region-${number}.mdx`,
      `${oneOfEach()["regions/side-muscle.mdx"]?.replace("Side muscle", `Muscle ${number}`)}\n${"Some words on this muscle. ".repeat(200)}\n`,
    ]);
    const large = writeClinic(Object.fromEntries(regions), oneOfEach());
    const { problems } = await checkContent(large.folder);
    large.remove();
    expect(problems).toEqual([]);
  });
});
