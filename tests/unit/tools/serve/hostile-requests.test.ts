import { once } from "node:events";
import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createSiteServer } from "../../../../tools/serve/site-server.ts";
import { type TemporarySite, temporarySite } from "./temporary-site.ts";

let site: TemporarySite;

beforeEach(async () => {
  site = await temporarySite({
    "index.html": "<!doctype html><title>Home</title>",
    "404.html": "<!doctype html><title>False start</title>",
    "contact/index.html": "<!doctype html><title>Contact</title>",
    "thanks/index.html": "<title>Thanks</title>",
    "film.mp4": "0123456789",
    _headers: "/*\n  X-Content-Type-Options: nosniff\n",
    _redirects: "/old/ /contact/ 301\n",
  });
});

afterEach(() => site.close());

/** Sends these very bytes and reads what comes back until the server hangs up. */
async function exchange(bytes: string): Promise<string> {
  const socket = connect(site.port, "127.0.0.1");
  let answer = "";
  socket.on("data", (data) => {
    answer += data.toString("latin1");
  });
  // A server that has heard enough may hang up while more is on its way.
  socket.on("error", () => {});
  socket.write(bytes);
  await once(socket, "close");
  return answer;
}

const statusOf = async (bytes: string) => Number((await exchange(bytes)).split(" ")[1]);
const asked = (line: string, ...headers: string[]) =>
  `${line} HTTP/1.1\r\n${["Host: localhost", "Connection: close", ...headers].join("\r\n")}\r\n\r\n`;

describe("an address that is to lead out of the site's folder, or to trip the server", () => {
  it.each([
    "/../../etc/passwd",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/..%2f..%2fetc%2fpasswd",
    "/contact/..%5c..%5cetc",
    "/contact/%00",
    "/%00.html",
    "/%c0%ae%c0%ae/",
    "/%",
    "//evil.example/",
    "/%2f/evil.example/",
    "/\\evil.example/",
    "http://evil.example/contact/",
    `/${"a".repeat(3000)}`,
    `/${"a/".repeat(3000)}`,
    `/contact/${"%20".repeat(500)}`,
  ])("%s gets the page for unknown addresses", async (path) => {
    const answer = await exchange(asked(`GET ${path}`));
    expect(answer.split("\r\n")[0]).toBe("HTTP/1.1 404 Not Found");
    expect(answer).toContain("False start");
    expect(answer.toLowerCase()).not.toContain("location:");
  });

  it("far too long is refused", async () => expect(await statusOf(asked(`GET /${"a".repeat(20_000)}`))).toBe(431));

  it("of another host leads nowhere else: what it leads to names no host", async () => {
    const answer = await exchange(`GET /old/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`);
    expect(/^location: (.*)\r$/im.exec(answer)?.[1]).toBe("/contact/");
  });
});

describe("a request that the server need not understand", () => {
  it.each([
    ["no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 400],
    ["words", "hello there\r\n\r\n", 400],
    ["a line break in a header", asked("GET /", "X: a\rb"), 400],
    ["two lengths", asked("POST /thanks/", "Content-Length: 1", "Content-Length: 2"), 400],
    ["a length and pieces", asked("POST /thanks/", "Content-Length: 1", "Transfer-Encoding: chunked"), 400],
    ["an unknown way", asked("DELETE /contact/"), 405],
    ["a trace", asked("TRACE /"), 405],
    ["a question about all", asked("OPTIONS *"), 405],
  ])("%s is refused", async (_, bytes, status) => expect(await statusOf(bytes)).toBe(status));

  it("says in every answer what the site's headers say", async () => {
    for (const line of ["DELETE /contact/", "GET /%00", "HEAD /nowhere/", "GET /old/"])
      expect(await exchange(asked(line))).toMatch(/x-content-type-options: nosniff/i);
  });

  it("is not waited for longer than half a minute", () => {
    const { headersTimeout, requestTimeout } = createSiteServer({ root: site.folder, signUpFile: "" });
    expect([headersTimeout, requestTimeout]).toEqual([10_000, 30_000]);
  });
});

describe("a sign-up", () => {
  const form = ["Content-Type: application/x-www-form-urlencoded"];

  it("that says to be huge is refused before it is sent", async () => {
    expect(await statusOf(asked("POST /thanks/", ...form, "Content-Length: 9000000000"))).toBe(413);
  });

  it("without an end is not read to its end", async () => {
    const piece = `2000\r\n${"a".repeat(0x2000)}\r\n`;
    const bytes = asked("POST /thanks/", ...form, "Transfer-Encoding: chunked") + piece.repeat(50);
    expect(await statusOf(bytes)).toBe(413);
    expect(site.signUps()).toEqual([]);
  });

  it("from a page of another site is refused", async () => {
    const body = "email=sam%40example.com";
    const headers = [...form, `Content-Length: ${body.length}`];
    for (const origin of ["https://evil.example", "null"])
      expect(await statusOf(asked("POST /thanks/", ...headers, `Origin: ${origin}`) + body)).toBe(403);
    expect(site.signUps()).toEqual([]);
    expect(await statusOf(asked("POST /thanks/", ...headers, "Origin: http://localhost") + body)).toBe(303);
  });

  it("with a line break in the address is not kept", async () => {
    const answer = await site.ask("/thanks/", {
      method: "POST",
      body: new URLSearchParams({ email: 'sam@example.com\n{"email":"evil@example.com"}' }),
    });
    expect(answer.status).toBe(422);
    expect(site.signUps()).toEqual([]);
  });
});

describe("a page asked for again, or a part of a file", () => {
  it("is not sent again where the browser still has it, and the headers are there", async () => {
    const etag = (await site.ask("/contact/")).headers.get("etag") ?? "";
    expect(etag).not.toBe("");
    const answer = await site.ask("/contact/", { headers: { "If-None-Match": etag } });
    expect([answer.status, await answer.text(), answer.headers.get("x-content-type-options")]).toEqual([
      304,
      "",
      "nosniff",
    ]);
    expect((await site.ask("/contact/", { headers: { "If-None-Match": '"other"' } })).status).toBe(200);
  });

  it("is refused beyond the end, and several parts at once are sent as the whole", async () => {
    expect((await site.ask("/film.mp4", { headers: { Range: "bytes=50-60" } })).status).toBe(416);
    const answer = await site.ask("/film.mp4", { headers: { Range: "bytes=0-1,3-4" } });
    expect([answer.status, await answer.text()]).toEqual([200, "0123456789"]);
  });
});
