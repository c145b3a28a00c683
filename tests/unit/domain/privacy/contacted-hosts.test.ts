import { describe, expect, it } from "vitest";
import { contactedHosts } from "../../../../src/domain/privacy/contacted-hosts.ts";
import { privacyReceipt } from "../../../../src/domain/privacy/privacy-receipt.ts";
import { parseVideoAddress } from "../../../../src/domain/video/parse-video-address.ts";
import type { CollectionName } from "../../../../src/schemas/collections.ts";

const own = ["https://clinic.example"];
const nobody = { play: [], send: [], follow: [] };
const hosts = (collection: CollectionName, data: object, body = "") =>
  contactedHosts([{ collection, data, body }], own);

describe("contactedHosts", () => {
  it("is empty for a site that leads nowhere else", () => {
    const data = { video: { url: parseVideoAddress("media/film.mp4") } };
    expect(hosts("clinic", { siteUrl: "https://clinic.example" })).toEqual(nobody);
    expect(hosts("regions", data, "[Us](https://clinic.example/contact/) and [prices](/prices/)")).toEqual(nobody);
  });

  it("knows a video's player, which a click asks, from its page, which is a link", () => {
    const video = { url: parseVideoAddress("https://vimeo.com/123456789") };
    expect(hosts("regions", { video })).toEqual({
      play: ["https://player.vimeo.com"],
      send: [],
      follow: ["https://vimeo.com"],
    });
  });

  it("finds a video in a text", () => {
    expect(hosts("pages", {}, 'Look:\n\n<Video title="Hip" url="youtu.be/Ab3dE5fGh1J" />')).toEqual({
      play: ["https://www.youtube-nocookie.com"],
      send: [],
      follow: ["https://www.youtube.com"],
    });
  });

  it("tells a form's receiver from links, in fields at any depth and in a text", () => {
    const data = {
      newsletter: { provider: "form", action: "https://letters.example/in?u=1" },
      social: ["https://b.example/@us"],
      announcements: [{ text: "https://no.example is no link", link: { text: "News", url: "https://e.example/" } }],
    };
    expect(
      hosts(
        "clinic",
        data,
        "See [this](https://a.example/x), <https://c.example> or [it][1].\n\n[1]: https://d.example/y",
      ),
    ).toEqual({
      play: [],
      send: ["https://letters.example"],
      follow: ["https://a.example", "https://b.example", "https://c.example", "https://d.example", "https://e.example"],
    });
  });

  it("lets in the hosts that a service answers from: those that are known, and those that are named", () => {
    const data = {
      newsletter: { action: "https://app.convertkit.com/forms/1/subscriptions", hosts: ["thanks.example"] },
    };
    expect(hosts("clinic", data).send).toEqual([
      "https://app.convertkit.com",
      "https://app.kit.com",
      "https://kit.com",
      "https://thanks.example",
    ]);
    expect(hosts("clinic", { newsletter: { action: "https://letters.example/in" } }).send).toEqual([
      "https://letters.example",
    ]);
  });

  it("reads a host with an accent and a port whole", () => {
    expect(hosts("pages", {}, "[a](https://café.example) [b](https://b.example:8443/x)").follow).toEqual([
      "https://b.example:8443",
      "https://xn--caf-dma.example",
    ]);
  });

  it("knows the maps that a place is linked to, in a country without states too", () => {
    const place = { street: "Hauptstrasse 1", city: "Bern", postalCode: "3011", country: "CH" };
    expect(hosts("locations", { serviceArea: ["Bern"] }).follow).toEqual([]);
    expect(hosts("locations", place).follow).toEqual([
      "https://maps.apple.com",
      "https://www.google.com",
      "https://www.openstreetmap.org",
    ]);
  });
});

describe("privacyReceipt", () => {
  it("says in a visitor's order who is asked; where no other host is, the site itself", () => {
    expect(privacyReceipt(nobody, "clinic.example", { video: true, ownForm: true })).toEqual([
      { occasion: "read", hosts: ["clinic.example"] },
      { occasion: "play", hosts: ["clinic.example"] },
      { occasion: "send", hosts: ["clinic.example"] },
      { occasion: "follow", hosts: [] },
    ]);
  });

  it("names its own host beside others where both take a form", () => {
    const list = { ...nobody, send: ["https://letters.example"] };
    expect(privacyReceipt(list, "clinic.example", { video: false, ownForm: true })).toContainEqual({
      occasion: "send",
      hosts: ["clinic.example", "letters.example"],
    });
    expect(privacyReceipt(list, "clinic.example", { video: false, ownForm: false })).toContainEqual({
      occasion: "send",
      hosts: ["letters.example"],
    });
  });

  it("names other hosts, and no form where there is none to send", () => {
    const list = { play: ["https://player.example"], send: [], follow: ["https://a.example", "https://b.example"] };
    expect(privacyReceipt(list, "clinic.example", { video: true, ownForm: false })).toEqual([
      { occasion: "read", hosts: ["clinic.example"] },
      { occasion: "play", hosts: ["player.example"] },
      { occasion: "follow", hosts: ["a.example", "b.example"] },
    ]);
  });
});
