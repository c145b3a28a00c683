import { describe, expect, it } from "vitest";
import { missingPageFor, parseRedirectsFile, redirectFor } from "../../../../tools/serve/redirects-file.ts";

const lead = (text: string, path: string) => redirectFor(parseRedirectsFile(text), path);

describe("redirectFor", () => {
  it("leads an old address to the new one, and leaves others alone", () => {
    const text = "# moved\n/old /new/ 301\n";
    expect(lead(text, "/old")).toEqual({ to: "/new/", status: 301 });
    expect(lead(text, "/older")).toBeUndefined();
  });

  it("takes the first rule that fits", () => {
    expect(lead("/a /first/ 302\n/a /second/ 301\n", "/a")).toEqual({ to: "/first/", status: 302 });
  });

  it("carries over what * and :name stood for", () => {
    expect(lead("/blog/* /news/:splat 301\n", "/blog/2017/one")).toEqual({ to: "/news/2017/one", status: 301 });
    expect(lead("/p/:id /regions/:id/ 301\n", "/p/psoas")).toEqual({ to: "/regions/psoas/", status: 301 });
  });

  it("knows an address by how it reads, not by how it is encoded", () => {
    expect(lead("/caf%C3%A9 /cafe/ 301\n", "/café")).toEqual({ to: "/cafe/", status: 301 });
  });

  it("leads to a whole address on another host", () => {
    expect(lead("/book https://example.com/book 302!\n", "/book")).toEqual({
      to: "https://example.com/book",
      status: 302,
    });
  });
});

describe("missingPageFor", () => {
  const rules = parseRedirectsFile("/en/* /en/404.html 404\n");

  it("is the page of the language that the address begins with, else the first language's", () => {
    expect(missingPageFor(rules, "/en/no/such/")).toBe("/en/404.html");
    expect(missingPageFor(rules, "/english/")).toBe("/404.html");
    expect(missingPageFor([], "/en/")).toBe("/404.html");
  });

  it("leads nowhere", () => expect(redirectFor(rules, "/en/contact/")).toBeUndefined());
});

describe("parseRedirectsFile", () => {
  it.each(["/old /new/", "/old /new/ 200", "old /new/ 301", "/a b /new/ 301"])(
    "refuses %j and names the line",
    (line) => {
      expect(() => parseRedirectsFile(`/fine /new/ 301\n${line}\n`)).toThrow(
        `Line 2 of _redirects is not of the form "/from /to 301": ${line}`,
      );
    },
  );
});
