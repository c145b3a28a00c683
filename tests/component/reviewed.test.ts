import { expect, it } from "vitest";
import Reviewed from "../../src/components/Reviewed.astro";
import { attribute } from "../support/elements.ts";
import { renderComponent } from "../support/render-component.ts";

const by = {
  name: "Ana Example",
  jobTitle: "Physical therapist",
  url: "https://clinic.example/practitioners/ana/",
  href: "/practitioners/ana/",
  credentials: ["Licensed massage therapist", "Physical therapist"],
};
const draw = (review: object | undefined) => renderComponent(Reviewed, { review, language: "en-US" });

it("says who read a text over, what entitles them, each title once, and when; the name leads to their page", async () => {
  const { text, byRole, names } = await draw({ date: "2026-11-20", by });
  expect(text).toBe("Reviewed by Ana Example, Physical therapist, Licensed massage therapist, on November 20, 2026.");
  expect(names("link")).toEqual(["Ana Example"]);
  expect(byRole("link").map((link) => attribute(link, "href"))).toEqual(["/practitioners/ana/"]);
});

it("says the day alone where no name is known, and nothing where no review is", async () => {
  expect((await draw({ date: "2026-11-20" })).text).toBe("Reviewed on November 20, 2026.");
  expect((await draw(undefined)).html.trim()).toBe("");
});
