import { expect, it } from "vitest";
import { directionsLinks } from "../../../src/domain/directions-links.ts";

it("leads to the address in three maps, each by its own form of address", () => {
  const links = directionsLinks({ street: "1 Main St & Co", city: "Springfield", state: "IL", postalCode: "62701" });
  const found = links.map(({ title, href }) => {
    const { hostname, searchParams } = new URL(href);
    return [title, hostname, searchParams.get("destination") ?? searchParams.get("daddr") ?? searchParams.get("query")];
  });
  const address = "1 Main St & Co, Springfield, IL 62701";
  expect(found).toEqual([
    ["Google", "www.google.com", address],
    ["Apple", "maps.apple.com", address],
    ["OpenStreetMap", "www.openstreetmap.org", address],
  ]);
  expect(new URL(links[0]?.href ?? "").searchParams.get("api")).toBe("1");
});
