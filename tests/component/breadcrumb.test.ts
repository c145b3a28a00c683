import { expect, it } from "vitest";
import Breadcrumb from "../../src/components/Breadcrumb.astro";
import { attribute, textOf } from "../support/elements.ts";
import { renderComponent } from "../support/render-component.ts";

it("the way to a page begins at home and ends, without a link, at the page itself", async () => {
  const trail = [{ href: "/regions/", title: "Muscle map" }];
  const { names, byRole } = await renderComponent(Breadcrumb, { trail, title: "Side muscle" });
  expect(names("navigation")).toEqual(["Breadcrumb"]);
  expect(names("listitem")).toEqual(["Home", "Muscle map", "Side muscle"]);
  expect(byRole("link").map((link) => attribute(link, "href"))).toEqual(["/", "/regions/"]);
  const current = byRole("listitem").filter((item) => attribute(item, "aria-current") === "page");
  expect(current.map(textOf)).toEqual(["Side muscle"]);
});
