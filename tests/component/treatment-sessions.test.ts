import { describe, expect, it } from "vitest";
import TreatmentSessions from "../../src/components/treatment/TreatmentSessions.astro";
import { attribute, textOf } from "../support/elements.ts";
import { renderComponent } from "../support/render-component.ts";

const pair = {
  name: "Loading in a pair",
  text: "Two people, one therapist.",
  length: "50 min",
  price: "$120",
  treatment: { id: "loading", href: "/treatments/loading/", title: "Loading" },
  offer: undefined,
};
const draw = (sessions: object[]) => renderComponent(TreatmentSessions, { sessions, all: "/contact/#h-prices" });

describe("the sessions of a treatment", () => {
  it("are told with length and price", async () => {
    const { byRole, names } = await draw([pair]);
    expect(names("heading")).toEqual(["Sessions and prices"]);
    expect(byRole("row").slice(1).map(textOf)).toEqual([
      expect.stringMatching(/Loading in a pair\s+Two people, one therapist\.\s+50 min\s+\$120/),
    ]);
  });

  it("lead to the list of all, and not to the page they stand on", async () => {
    const { byRole } = await draw([pair]);
    expect(byRole("link").map((link) => [attribute(link, "href"), textOf(link).trim()])).toEqual([
      ["/contact/#h-prices", "All sessions"],
    ]);
  });

  it("say nothing of prices that are not public", async () => {
    const { names, text } = await draw([{ ...pair, price: undefined }]);
    expect(names("heading")).toEqual(["Sessions"]);
    expect(text).not.toMatch(/price/i);
  });

  it("are not there where none belongs to it", async () => {
    expect((await draw([])).html.trim()).toBe("");
  });
});
