import { describe, expect, it } from "vitest";
import PriceList from "../../src/components/PriceList.astro";
import { attribute, textOf } from "../support/elements.ts";
import { renderComponent } from "../support/render-component.ts";

const visit = { name: "First visit", text: undefined, length: "45 min", price: "$95", treatment: undefined };
const talk = { ...visit, name: "Talk", length: "15 min", price: undefined };
const list = (services: object[]) => renderComponent(PriceList, { services });

describe("the list of sessions", () => {
  it("has a row for each with its length and price", async () => {
    const { byRole, names } = await list([visit, talk]);
    expect(names("heading")).toEqual(["Sessions and prices"]);
    expect(byRole("row").slice(1).map(textOf)).toEqual([
      expect.stringMatching(/First visit\s+45 min\s+\$95/),
      expect.stringMatching(/Talk\s+15 min\s+–/),
    ]);
  });

  it("has no column of prices where none is public, and is not called so", async () => {
    const { byRole, text } = await list([talk]);
    expect(
      byRole("rowheader")
        .map(textOf)
        .map((head) => head.trim()),
    ).toHaveLength(3);
    expect(text).not.toMatch(/price/i);
  });

  it("leads to the treatment that a session belongs to", async () => {
    const { byRole } = await list([{ ...visit, treatment: { href: "/treatments/kneading/", title: "Kneading" } }]);
    expect(byRole("link").map((link) => [attribute(link, "href"), textOf(link)])).toEqual([
      ["/treatments/kneading/", "First visit"],
    ]);
  });

  it("tells in which language that treatment's page is, where it is another one", async () => {
    const treatment = { href: "/treatments/kneading/", title: "Kneading" };
    const [link] = (await list([{ ...visit, treatment: { ...treatment, lang: "fr" } }])).byRole("link");
    expect(link && attribute(link, "hreflang")).toBe("fr");
    const [same] = (await list([{ ...visit, treatment }])).byRole("link");
    expect(same && attribute(same, "hreflang")).toBeUndefined();
  });

  it("is not there where nothing can be booked", async () => {
    expect((await list([])).text).toBe("");
  });
});
