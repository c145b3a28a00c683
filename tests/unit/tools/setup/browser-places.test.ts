import { describe, expect, it } from "vitest";
import { browserPlaces } from "../../../../tools/setup/browser-places.mjs";

describe("browserPlaces", () => {
  it("names Chrome, Chromium and Edge on each system", () => {
    const windows = browserPlaces("win32", { PROGRAMFILES: "C:\\Program Files" });
    expect(windows).toContain("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
    expect(windows).toContain("C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe");
    const mac = browserPlaces("darwin", { HOME: "/Users/sam" });
    expect(mac).toContain("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    expect(mac).toContain("/Users/sam/Applications/Chromium.app/Contents/MacOS/Chromium");
    const linux = browserPlaces("linux", { PATH: "/opt/bin:/usr/bin" });
    expect(linux).toContain("/opt/bin/google-chrome");
    expect(linux[0]).toBe("/opt/bin/chromium");
    expect(new Set(linux).size).toBe(linux.length);
  });

  it("needs no variable to be set", () => {
    expect(browserPlaces("win32", {})).toEqual([]);
    expect(browserPlaces("linux", {})).toContain("/usr/bin/chromium");
  });
});
