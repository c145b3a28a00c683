import { describe, expect, it } from "vitest";
import { hasVideos } from "../../../../src/domain/privacy/has-videos.ts";
import { privacyReceipt } from "../../../../src/domain/privacy/privacy-receipt.ts";

const region = (data: object, body = "") => ({ collection: "regions" as const, data, body });

describe("hasVideos()", () => {
  it.each([
    ["no file", [], false],
    ["files without one", [region({ title: "Hold" }, "Held for a while."), region({ video: undefined })], false],
    ["a region's own", [region({ title: "Hold" }), region({ video: { url: "hold.mp4" } })], true],
    ["one in a text", [region({}, 'See here.\n\n<Video url="https://vimeo.com/1" />')], true],
  ])("finds in %s what is there", (_, files, found) => {
    expect(hasVideos(files)).toBe(found);
  });
});

describe("privacyReceipt()", () => {
  const hosts = { play: [], send: [], follow: ["https://maps.example"] };
  const occasions = (has: { video: boolean; ownForm: boolean }) =>
    privacyReceipt(hosts, "clinic.example", has).map(({ occasion }) => occasion);

  it("has a row for what a visitor can do on this site, and no other", () => {
    expect(occasions({ video: false, ownForm: false })).toEqual(["read", "follow"]);
    expect(occasions({ video: true, ownForm: true })).toEqual(["read", "play", "send", "follow"]);
  });
});
