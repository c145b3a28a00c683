import { describe, expect, it } from "vitest";
import PrivacyReceipt from "../../src/components/PrivacyReceipt.astro";
import { renderComponent } from "../support/render-component.ts";

describe("the privacy receipt", () => {
  it("says for each occasion who is contacted, and that nothing is kept", async () => {
    const { names } = await renderComponent(PrivacyReceipt, {
      rows: [
        { occasion: "read", hosts: ["clinic.example"] },
        { occasion: "play", hosts: ["one.example", "two.example"] },
        { occasion: "follow", hosts: [] },
      ],
    });
    expect(names("rowheader")).toEqual([
      "When",
      "Who is contacted",
      "Reading a page",
      "Playing a video",
      "Following a link",
      "Kept on your device",
    ]);
    expect(names("cell")).toEqual([
      "clinic.example",
      "one.example, two.example",
      "Nobody",
      "Nothing: no cookies, no storage",
    ]);
  });
});
