import { describe, expect, it } from "vitest";
import { headersFor, parseHeadersFile } from "../../../../tools/serve/headers-file.ts";

const read = (text: string, path: string) => Object.fromEntries(headersFor(parseHeadersFile(text), path));

describe("headersFor", () => {
  it("gives the headers of every rule that fits the address", () => {
    const text = "# all pages\n/*\n  X-Frame-Options: DENY\n\n/_astro/*\n  Cache-Control: max-age=1\n";
    expect(read(text, "/_astro/a.css")).toEqual({ "x-frame-options": "DENY", "cache-control": "max-age=1" });
    expect(read(text, "/contact/")).toEqual({ "x-frame-options": "DENY" });
  });

  it("joins the values of a header that is set twice, as the hosts do", () => {
    expect(read("/*\n  Link: a\n/b/*\n  Link: c\n", "/b/")).toEqual({ link: "a, c" });
  });

  it("takes a header away again", () => {
    expect(read("/*\n  X-Robots-Tag: noindex\n/open/*\n  ! X-Robots-Tag\n", "/open/")).toEqual({});
  });

  it("keeps colons in a value and lets a dot be only a dot", () => {
    const text = "/a.txt\n  Content-Security-Policy: img-src 'self' data: https:\n";
    expect(read(text, "/a.txt")).toEqual({ "content-security-policy": "img-src 'self' data: https:" });
    expect(read(text, "/aXtxt")).toEqual({});
  });

  it("lets :name stand for one segment", () => {
    const text = "/films/:id/poster\n  A: b\n";
    expect(read(text, "/films/psoas/poster")).toEqual({ a: "b" });
    expect(read(text, "/films/a/b/poster")).toEqual({});
  });

  it("leaves out rules for another host", () => {
    expect(read("https://preview.example/*\n  X-Robots-Tag: noindex\n", "/")).toEqual({});
  });
});

describe("parseHeadersFile", () => {
  it.each([
    ["  X-Frame-Options: DENY\n", "Line 1 of _headers stands before the first address."],
    ["/*\n  DENY\n", "Line 2 of _headers is no header: DENY"],
  ])("refuses %j and names the line", (text, message) => {
    expect(() => parseHeadersFile(text)).toThrow(message);
  });
});
