import { expect, it } from "vitest";
import OwnerSlot from "../../src/components/OwnerSlot.astro";
import { renderComponent } from "../support/render-component.ts";

it("a missing fact's place in the preview says what to add, in which file, and that nobody else sees it", async () => {
  const { text } = await renderComponent(OwnerSlot, {
    title: "Add the phone number",
    file: "locations/main.yaml",
  });
  expect(text).toBe("Add the phone number Add it in locations/main.yaml. Only you see this box.");
});
