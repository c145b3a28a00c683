import { describe, expect, it } from "vitest";
import { formatGoneAddress, goneAddresses } from "../../../src/check/gone-addresses.ts";

const published = ["/", "/contact/", "/regions/calf/", "/regions/shin/"];

describe("an address that was published", () => {
  it("is not told while its page is there", () => {
    expect(goneAddresses(published, [...published, "/regions/knee/"], [])).toEqual([]);
  });

  it("is told when its file was renamed, with the page that probably took its place", () => {
    const next = ["/", "/contact/", "/regions/calves/", "/regions/shin/"];
    expect(goneAddresses(published, next, [])).toEqual([{ path: "/regions/calf/", likely: "/regions/calves/" }]);
  });

  it("is not told when a page leads it on, with or without the last slash", () => {
    const next = ["/", "/contact/", "/regions/calves/", "/regions/shin/"];
    expect(goneAddresses(published, next, ["/regions/calf"])).toEqual([]);
    expect(goneAddresses(published, next, ["/regions/calf/"])).toEqual([]);
  });

  it("is told without a guess when its page was deleted", () => {
    expect(goneAddresses(published, ["/", "/contact/", "/regions/calf/"], [])).toEqual([{ path: "/regions/shin/" }]);
  });

  it("is told with what visitors would see and what to write", () => {
    expect(formatGoneAddress({ path: "/regions/calf/", likely: "/regions/calves/" })).toBe(
      [
        "/regions/calf/ was on the site and would be gone.",
        "  visitors would see: the page for addresses that do not exist.",
        "  write: formerUrls: with - /regions/calf/ into the file of the page /regions/calves/, so that old links lead there.",
      ].join("\n"),
    );
    expect(formatGoneAddress({ path: "/regions/shin/" })).toContain("the page that takes its place");
  });
});
