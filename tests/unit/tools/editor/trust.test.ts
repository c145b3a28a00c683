import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { isOpen, isTrusted, type Reach, readReach } from "../../../../tools/editor/server/trust.ts";

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

describe("an editor with a public origin", () => {
  const reach: Reach = { publicOrigin: "https://edit.example.com" };
  const asks = (method: string, headers: Record<string, string>) =>
    isTrusted({ method, headers } as unknown as IncomingMessage, reach);
  const own = { host: "edit.example.com", origin: "https://edit.example.com" };

  it("answers its own pages there, and no other", () => {
    expect(asks("POST", own)).toBe(true);
    expect(asks("POST", { ...own, origin: "https://evil.example" })).toBe(false);
    expect(asks("POST", { ...own, origin: "http://edit.example.com" })).toBe(false);
    expect(asks("POST", { host: "evil.example", origin: "https://edit.example.com" })).toBe(false);
    expect(asks("GET", { host: "localhost:4321" })).toBe(false);
  });

  it("shows pages, and nothing of the project's own files", () => {
    const isShown = (url: string, host = "edit.example.com") => isOpen({ url, headers: { host } }, reach);
    expect(
      ["/", "/contact/", "/_image?href=x", "/src/assets/fonts/a.woff2", "/keystatic"].filter((url) => !isShown(url)),
    ).toEqual([]);
    const closed = [
      "/@vite/client",
      "/@fs/etc/passwd",
      "/%40fs/etc/passwd",
      "//@fs/x",
      "/node_modules/a.js",
      "/src/pages/404.astro",
      "/content/clinic.yaml",
      "/.git/config",
      "/package.json",
      "/package.json?raw",
      "/astro.config.mjs",
      "/docs/editor/form.webp",
      "/a/../.env",
    ];
    expect(closed.filter((url) => isShown(url))).toEqual([]);
    expect(isShown("/", "evil.example")).toBe(false);
  });

  it("takes an origin only, and says so", () => {
    expect(readReach({ EDITOR_ORIGIN: "https://edit.example.com" }, 4321)).toEqual(reach);
    expect(() => readReach({ EDITOR_ORIGIN: "edit.example.com/keystatic" }, 4321)).toThrow(
      'EDITOR_ORIGIN is "edit.example.com/keystatic". Write the address of the editor without a path, for example https://edit.example.com.',
    );
  });
});

describe("an editor in GitHub Codespaces", () => {
  const reach = readReach(
    { CODESPACE_NAME: "fuzzy-clinic", GITHUB_CODESPACES_PORT_FORWARDING_DOMAIN: "app.github.dev" },
    4321,
  );
  const asks = (headers: Record<string, string>) =>
    isTrusted({ method: "POST", headers } as unknown as IncomingMessage, reach);

  it("takes its own pages under either name, and no other site's", () => {
    const forwarded = "fuzzy-clinic-4321.app.github.dev";
    expect(asks({ host: "localhost:4321", origin: "https://localhost:4321" })).toBe(true);
    expect(asks({ host: forwarded, origin: "http://localhost:4321" })).toBe(true);
    expect(asks({ host: forwarded, origin: `https://${forwarded}` })).toBe(true);
    expect(asks({ host: forwarded, origin: "https://other-4321.app.github.dev" })).toBe(false);
    expect(asks({ host: "other-4321.app.github.dev", origin: "http://localhost:4321" })).toBe(false);
    expect(asks({ host: "localhost:4321", origin: "https://localhost:4321", "sec-fetch-site": "cross-site" })).toBe(
      false,
    );
  });
});
