import { expect, it } from "vitest";
import GlossaryList from "../../src/components/GlossaryList.astro";
import { attribute } from "../support/elements.ts";
import { renderComponent } from "../support/render-component.ts";

it("defines each word under its own place, says its short form, what it means, and how it is said", async () => {
  const terms = [
    { id: "fascia", term: "fascia", plain: "the sheets that wrap muscles", pronunciation: "FASH-uh" },
    { id: "range-of-motion", term: "range of motion", plain: "how far a joint can move", abbreviation: "ROM" },
  ];
  const { elements, names } = await renderComponent(GlossaryList, { terms });
  expect(names("term")).toEqual(["fascia", "range of motion (ROM)"]);
  expect(names("definition")).toEqual(["The sheets that wrap muscles. Say: FASH-uh.", "How far a joint can move."]);
  expect(elements.flatMap((element) => attribute(element, "id") ?? [])).toEqual(["fascia", "range-of-motion"]);
  expect(elements.filter(({ tagName }) => tagName === "dfn").length).toBe(2);
});
