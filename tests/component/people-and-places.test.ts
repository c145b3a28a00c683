import { describe, expect, it } from "vitest";
import Announcements from "../../src/components/Announcements.astro";
import LocationStanding from "../../src/components/location/LocationStanding.astro";
import VisitPlaces from "../../src/components/location/VisitPlaces.astro";
import CredentialList from "../../src/components/practitioner/CredentialList.astro";
import { attribute, textOf } from "../support/elements.ts";
import { renderComponent } from "../support/render-component.ts";

describe("the credentials of a person", () => {
  it("tell number, board and where to look it up, in a link that names the credential", async () => {
    const { text, byRole } = await renderComponent(CredentialList, {
      credentials: [{ name: "License", number: "4410", issuedBy: "Board", verifyUrl: "https://example.org/4410" }],
    });
    expect(text).toContain("No. 4410, Board");
    const [link] = byRole("link");
    expect(link && [attribute(link, "href"), textOf(link)]).toEqual([
      "https://example.org/4410",
      expect.stringMatching(/: License$/),
    ]);
  });

  it("leave out what is not known, and are not there where there are none", async () => {
    const { html } = await renderComponent(CredentialList, { credentials: [{ name: "Degree" }] });
    expect(html).not.toMatch(/<p|<a/);
    expect((await renderComponent(CredentialList, { credentials: [] })).text).toBe("");
  });
});

describe("the time of a location", () => {
  const standing = async (location: object) =>
    (await renderComponent(LocationStanding, { location, language: "en-US" })).text.trim();

  it("tells when a planned one opens and until when one is there", async () => {
    expect(await standing({ status: "planned", from: "2027-01-04" })).toContain("January 4, 2027");
    expect(await standing({ status: "open", until: "2027-03-31" })).toContain("March 31, 2027");
  });

  it("says nothing of one that simply is open", async () => {
    expect(await standing({ status: "open" })).toBe("");
  });
});

describe("the news", () => {
  const news = [{ text: "We moved next door.", link: { text: "The way", url: "/contact/" } }];

  it("is a part with a name, and leads on", async () => {
    const { elements, byRole } = await renderComponent(Announcements, { announcements: news, onTrack: false });
    expect(
      elements.filter(({ tagName }) => tagName === "section").map((part) => attribute(part, "aria-label")),
    ).toEqual(["Announcement"]);
    expect(byRole("link").map((link) => [attribute(link, "href"), textOf(link)])).toEqual([["/contact/", "The way"]]);
  });

  it("is not there where there is none", async () => {
    expect((await renderComponent(Announcements, { announcements: [], onTrack: false })).html.trim()).toBe("");
  });
});

it("“come by” of several locations leads to each and to the list of all", async () => {
  const places = [{ href: "/locations/main/", title: "Main Street", text: "1 Main St" }];
  const all = { href: "/locations/", title: "All places" };
  const { byRole } = await renderComponent(VisitPlaces, { places, all, blush: false });
  expect(byRole("link").map((link) => attribute(link, "href"))).toEqual(["/locations/main/", "/locations/"]);
});
