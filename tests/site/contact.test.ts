import { describe, expect, it } from "vitest";
import { attribute, elementsNamed, only, textOf } from "../support/elements.ts";
import { clinic, site } from "./tested-site.ts";

const ofFirstLanguage = site.pages.filter(({ path }) => !/^\/\w\w\//.test(path));
const isOnly = clinic.locations.length === 1;

it("The clinic's name stands in the head of every page and on it", () => {
  const name = String(clinic.fields["name"]);
  const silent = site.pages.filter(({ title, text }) => !title.includes(name) && !text.includes(name));
  expect(silent.map(({ path }) => path)).toEqual([]);
  const organization = site.pages.flatMap(({ graph }) => graph.filter((node) => node["@type"] === "WebSite"));
  expect(new Set(organization.map((node) => node["name"]))).toEqual(new Set([name]));
});

describe.each(clinic.locations)("the way to $id", ({ path: own, fields }) => {
  const page = site.page(own);
  const { street, suite, city, state, postalCode, phone, email, bookingUrl } = fields as Record<string, string>;
  const address = [street, suite, city, state, postalCode].filter((line) => line !== undefined);
  const plain = page.text.replace(/[\u2066-\u2069]/g, "");

  it("tells its address, its phone number and its e-mail address in full", () => {
    for (const fact of [...address, phone, email]) if (fact) expect(plain).toContain(fact);
  });

  if (isOnly)
    it("tells the address at the foot of every page", () => {
      for (const { path, document } of ofFirstLanguage) {
        const foot = textOf(only(elementsNamed(document, "footer"), "footer"));
        for (const line of address) expect(foot, path).toContain(line);
      }
    });

  it("tells machines the same", () => {
    const place = page.graph.find((node) => "address" in node && "openingHoursSpecification" in node);
    if (!place) return;
    const told = JSON.stringify(place["address"]);
    for (const line of address) expect(told).toContain(line);
    expect([place["telephone"], place["email"]]).toEqual([phone, email]);
    const { latitude, longitude } = (place["geo"] ?? {}) as Record<string, number>;
    expect(latitude === undefined ? undefined : { latitude, longitude }).toEqual(fields["coordinates"]);
  });

  it("calls, writes and books where the file says, wherever a link does so", () => {
    const links = (isOnly ? site.pages : [page]).flatMap(({ elements }) =>
      elements.flatMap((element) => (element.tagName === "a" && attribute(element, "href")) || []),
    );
    const leading = (start: string) => [...new Set(links.filter((href) => href.startsWith(start)))];
    expect(leading("tel:")).toEqual(phone ? [`tel:${phone.replace(/[^+\d]/g, "")}`] : []);
    expect(leading("mailto:").map((href) => href.split("?")[0])).toEqual(email ? [`mailto:${email}`] : []);
    if (!bookingUrl) return;
    for (const { path, elements } of isOnly ? [page, site.page("/")] : [page])
      expect(
        elements.flatMap((element) => attribute(element, "href") ?? []),
        path,
      ).toContain(bookingUrl);
  });
});
