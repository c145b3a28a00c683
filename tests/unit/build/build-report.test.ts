import { describe, expect, it } from "vitest";
import { buildReport } from "../../../src/build/build-report.ts";
import { checkContent } from "../../../src/check/check-content.ts";
import { oneOfEach, pageText } from "../../support/one-of-each.ts";
import { type ClinicChanges, writeClinic } from "../../support/write-clinic.ts";

async function reportOn(changes: ClinicChanges = {}): Promise<string> {
  const clinic = writeClinic(changes, oneOfEach());
  try {
    return buildReport((await checkContent(clinic.folder)).entries);
  } finally {
    clinic.remove();
  }
}

describe("the table that ends a build", () => {
  it("counts the pages of the sitemap, and names the others with the reason", async () => {
    const before = Number(/In the sitemap +(\d+) pages/.exec(await reportOn())?.[1]);
    const report = await reportOn({
      "pages/news.mdx": pageText("News", ""),
      "pages/plans.mdx": pageText("Plans", "draft: true\n"),
      "pages/thanks.mdx": pageText("Thanks", ""),
    });
    expect(report).toMatch(new RegExp(`^ {2}In the sitemap +${before + 1} pages$`, "m"));
    expect(report).toContain("/plans/ (a draft, not published)");
    expect(report).toContain("/thanks/ (the answer to a form)");
    expect(report).toContain("/404.html (shown at unknown addresses)");
  });

  it("names the facts that are missing, and no others", async () => {
    expect(await reportOn()).toContain("locations/main.yaml: the phone number is missing");
    const known = `${oneOfEach()["locations/main.yaml"]}phone: "+1 212 555 0100"\n`;
    const report = await reportOn({ "locations/main.yaml": known });
    expect(report).not.toContain("the phone number is missing");
    expect(report).toContain("locations/main.yaml: the e-mail address is missing");
    expect(report).toContain("locations/main.yaml: the place on the map is missing");
  });

  it("names a region whose video cannot be told to search engines", async () => {
    const region = `${oneOfEach()["regions/side-muscle.mdx"]}`;
    const withVideo = region.replace("shortName", "video:\n  url: https://vimeo.com/123456789\nshortName");
    expect(await reportOn({ "regions/side-muscle.mdx": withVideo })).toContain("Videos untold   /regions/side-muscle/");
    expect(await reportOn({ "regions/side-muscle.mdx": region.replace(/^video:\n( .*\n)+/m, "") })).not.toContain(
      "untold",
    );
  });

  it("says which texts are hard to read, as advice: long sentences by file, words that few know by how often they stand", async () => {
    const words = Array.from({ length: 30 }, () => "word").join(" ");
    const report = await reportOn({
      "pages/news.mdx": pageText("News", "", `The sacrum, the sacrum, the psoasis. ${words}.`),
    });
    expect(report).toMatch(/^ {2}Long sentences +pages\/news\.mdx: 1 of more than 25 words, the longest has 30$/m);
    expect(report).toMatch(/^ {2}Rare words +sacrum \(2\), kneads, psoasis$/m);
    expect(await reportOn()).not.toContain("Long sentences");
  });
});
