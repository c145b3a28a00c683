/** @module-tag process */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { projectRoot } from "../../../../tools/project-root.ts";

const place = mkdtempSync(join(tmpdir(), "deploy-"));
afterAll(() => rmSync(place, { recursive: true }));

function run(site: string) {
  const env = { ...process.env, OUT_DIR: join(place, site), DEPLOY_DIR: join(place, "deploy") };
  return spawnSync(process.execPath, [join(projectRoot, "tools/deploy-config.ts")], { env, encoding: "utf8" });
}

describe("npm run deploy:config", () => {
  it("writes both files for the site's own address", () => {
    const site = join(place, "site");
    mkdirSync(site);
    writeFileSync(join(site, "_headers"), "/*\n  X-Frame-Options: DENY\n");
    writeFileSync(join(site, "_redirects"), "/old /contact/ 301\n");
    writeFileSync(join(site, "robots.txt"), "Sitemap: https://www.clinic.example/sitemap-index.xml\n");
    const { status, stdout } = run("site");
    expect([status, stdout]).toEqual([0, expect.stringContaining("for www.clinic.example.")]);
    expect(readFileSync(join(place, "deploy/nginx.conf"), "utf8")).toContain("server_name www.clinic.example;");
    expect(readFileSync(join(place, "deploy/Caddyfile"), "utf8")).toContain("\nwww.clinic.example {\n");
  });

  it("says what to do first where no site is built", () => {
    const { status, stderr } = run("nothing");
    expect([status, stderr.trim()]).toEqual([1, "There is no built site yet. Run npm run build first."]);
  });
});
