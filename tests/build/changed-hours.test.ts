import { describe, expect, it } from "vitest";
import { readSite, textsIn } from "../support/built-site.ts";
import { attribute, elementsNamed, only, textOf } from "../support/elements.ts";
import { changedHours, firstClinic } from "./sites.ts";

const before = textsIn(firstClinic.output);
const after = textsIn(changedHours.output);
const site = readSite(changedHours.output);

describe("when Saturday's hours are changed in their one file", () => {
  it("the table, or the facts of the open line, and the footer of every page say so", () => {
    // Who has just sent a form is not told the hours beside the foot.
    const pages = site.pages.filter(({ html }) => html.includes("<opening-hours"));
    expect(pages.length).toBeGreaterThan(10);
    for (const { path, html } of pages)
      expect(html.match(/ data-day="sat">.*?(?= data-day="sun")/s)?.[0], path).toContain("11:30am–3:45pm");
    for (const { path, html } of site.pages)
      expect(html.match(/<footer.*<\/footer>/s)?.[0], path).toContain("Sat 11:30am–3:45pm");
  });

  it("machines are told so", () => {
    for (const path of ["/", "/contact/"]) {
      const { graph } = site.page(path);
      const place = graph.find((node) => "openingHoursSpecification" in node);
      expect(place?.["openingHoursSpecification"]).toContainEqual({
        "@type": "OpeningHoursSpecification",
        dayOfWeek: ["Saturday"],
        opens: "11:30",
        closes: "15:45",
      });
    }
  });

  it("no page names the old hours", () => {
    const old = firstSaturday();
    expect(old).toMatch(/^\d/);
    expect(site.pages.filter(({ text }) => text.includes(old)).map(({ path }) => path)).toEqual([]);
  });

  it("nothing else has changed", () => {
    expect([...after.keys()]).toEqual([...before.keys()]);
    const changed = [...after].filter(
      ([file, text]) => withoutHours(file, text) !== withoutHours(file, before.get(file) ?? ""),
    );
    expect(changed.map(([file]) => file)).toEqual([]);
  });
});

/** What the table of the unchanged site says of Saturday. */
function firstSaturday(): string {
  const home = readSite(firstClinic.output).page("/");
  const row = home.elements.find((element) => attribute(element, "data-day") === "sat");
  return textOf(only(row ? elementsNamed(row, "td") : [], "hours on Saturday"));
}

/** A file without the hours: the table, the bars' places, the footer's list, the facts for machines, the styles' hashes. */
function withoutHours(file: string, text: string): string {
  if (file === "llms.txt") return text.replace(/^- Hours: .*$/m, "");
  if (file === "_headers") return text.replace(/'sha256-[^']*'/g, "");
  return text
    .replace(/<opening-hours.*?<\/opening-hours>/gs, "")
    .replace(/(<\w+[^>]*>Hours<\/h2>\s*<ul[^>]*>).*?(<\/ul>)/s, "$1$2")
    .replace(/"openingHoursSpecification":\[.*?\}\]/s, "")
    .replaceAll(/(\[data-axis=[^\]]*\]\s*)?\[data-range=[^\]]*\]\{[^}]*\}/g, "");
}
