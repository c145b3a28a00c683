import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { caddyConfig } from "../../../../tools/deploy/caddy-config.ts";
import { nginxConfig } from "../../../../tools/deploy/nginx-config.ts";
import { readSiteRules } from "../../../../tools/deploy/site-rules.ts";

const folder = mkdtempSync(join(tmpdir(), "rules-"));
afterAll(() => rmSync(folder, { recursive: true }));

const headers = "/*\n  X-Frame-Options: DENY\n/_astro/*\n  Cache-Control: immutable\n/\n  Cache-Control: no-store\n";

function rules(redirects = "/caf%C3%A9 /contact/ 301\n", headersText = headers) {
  writeFileSync(join(folder, "_headers"), headersText);
  writeFileSync(join(folder, "_redirects"), redirects);
  return readSiteRules(folder);
}

describe("the configuration for nginx", () => {
  const text = nginxConfig(rules(), { root: "/srv/a site", listen: ["80"], serverName: "clinic.example" });

  it("sends the headers with errors too, and none of them from inside a location, which would drop the others", () => {
    expect(text).toContain('  add_header X-Frame-Options "DENY" always;\n');
    expect([...text.matchAll(/location [^{]*\{[^}]*add_header/g)]).toEqual([]);
  });

  it("chooses a header by the address, and lets no missing page be kept", () => {
    expect(text).toContain(
      '"~^404" "no-store";\n  "~^\\d+/_astro/.*$" "immutable";\n  "~^\\d+/(index\\.html)?$" "no-store";',
    );
  });

  it("leads from an address that is not plain ASCII, and keeps the query", () => {
    expect(text).toContain('location = "/café" {\n    return 301 "/contact/$is_args$args";');
  });

  it("sends brotli where this nginx has the module, and only there, since others would not start", () => {
    const place = { root: "/srv/site", listen: ["80"], serverName: "clinic.example" };
    expect(nginxConfig(rules(), { ...place, hasBrotli: true })).toContain("  brotli_static on;\n  gzip_static on;\n");
    expect(nginxConfig(rules(), place)).not.toContain("brotli");
  });

  it("names the folder, the site and the compressed twins", () => {
    for (const line of ['root "/srv/a site";', "server_name clinic.example;", "gzip_static on;", "listen 80;"])
      expect(text).toContain(`  ${line}\n`);
  });

  it("refuses what nginx would take for a variable", () => {
    const withVariable = rules("", "/*\n  X-Price: $5\n");
    expect(() => nginxConfig(withVariable, { root: "/", listen: [], serverName: "" })).toThrow("variable in $5");
  });
});

describe("the configuration for Caddy", () => {
  const text = caddyConfig(rules(), { root: "/srv/site", address: "clinic.example" });

  it("sends the headers with pages and, named again, with errors", () => {
    expect(text).toContain('  header {\n    x-frame-options "DENY"\n');
    expect(text.match(/import site_headers/g)).toHaveLength(2);
    expect(text.slice(text.indexOf("handle_errors"))).toContain("import site_headers");
  });

  it("chooses a header by the address, leads from old addresses and sends the compressed twins", () => {
    expect(text).toContain('  header /_astro/* cache-control "immutable"\n');
    expect(text).toContain('  redir "/café" "/contact/{asked}" 301\n');
    expect(text).toContain("precompressed br gzip");
    expect(text).toContain(
      '  @webmanifest path *.webmanifest\n  header @webmanifest Content-Type "application/manifest+json',
    );
  });
});

describe("a site in several languages", () => {
  const several = () => rules("/en/* /en/404.html 404\n");

  it("has nginx show the page for unknown addresses in the language of the address", () => {
    const text = nginxConfig(several(), { root: "/srv/site", listen: ["80"], serverName: "clinic.example" });
    expect(text).toContain('map $uri $site_missing {\n  default /404.html;\n  "~^/en/" /en/404.html;\n}\n');
    expect(text).toContain("  error_page 404 $site_missing;\n");
    expect(text).toContain("  error_page 403 =404 $site_missing;\n");
  });

  it("has Caddy show it too", () => {
    const text = caddyConfig(several(), { root: "/srv/site", address: "clinic.example" });
    expect(text).toContain("    map {path} {missing} {\n      ~^/en/ /en/404.html\n      default /404.html\n    }\n");
    expect(text).toContain("    rewrite * {missing}\n");
  });
});

describe("rules that only some hosts understand", () => {
  it("are refused, not left out", () => {
    expect(() => rules("/old/* /new/ 301\n")).toThrow("Write each old address out.");
    expect(() => rules("", "/*\n  A: b\n/c/*\n  ! A\n")).toThrow("_headers takes a away again");
  });
});
