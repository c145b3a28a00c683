import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { isTrusted } from "../../../../tools/editor/server/trust.ts";

const trusts = (method: string, headers: Record<string, string>) =>
  isTrusted({ method, headers } as unknown as IncomingMessage);
const host = "localhost:4321";

describe("who may use the editor", () => {
  it.each<[string, string, Record<string, string>]>([
    ["its own page", "POST", { host, origin: "http://localhost:4321", "sec-fetch-site": "same-origin" }],
    ["its own page at the other name", "POST", { host: "127.0.0.1:4321", origin: "http://127.0.0.1:4321" }],
    ["a page that the owner opens", "GET", { host, "sec-fetch-site": "none" }],
    ["a command on this computer", "POST", { host, "no-cors": "1" }],
  ])("%s", (_, method, headers) => {
    expect(trusts(method, headers)).toBe(true);
  });

  it.each<[string, string, Record<string, string>]>([
    ["a page of another site", "POST", { host, origin: "https://evil.example", "sec-fetch-site": "cross-site" }],
    ["a page of another port", "POST", { host, origin: "http://localhost:9999", "sec-fetch-site": "same-site" }],
    ["a form of another site in an old browser", "POST", { host }],
    ["a page without an origin", "POST", { host, origin: "null" }],
    ["another name that leads here", "POST", { host: "evil.example:4321", origin: "http://evil.example:4321" }],
    ["another name that leads here, reading", "GET", { host: "evil.example" }],
    ["a page of another site, reading", "GET", { host, "sec-fetch-site": "cross-site" }],
    ["a name that only begins like ours", "GET", { host: "localhost.evil.example" }],
    ["nobody", "GET", {}],
  ])("not %s", (_, method, headers) => {
    expect(trusts(method, headers)).toBe(false);
  });
});
