/**
 * `npm run deploy:config`: writes for a server of one's own, from the site in `dist/`, `deploy/nginx.conf` and
 * `deploy/Caddyfile`, with the same headers and redirects as on the other hosts, and compressed copies beside its files. With `--brotli` for an nginx that has the
 * module (Debian: `libnginx-mod-http-brotli-static`).
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { takeBuildLock } from "./build/build-lock.ts";
import { caddyConfig } from "./deploy/caddy-config.ts";
import { nginxConfig } from "./deploy/nginx-config.ts";
import { readSiteRules } from "./deploy/site-rules.ts";
import { precompress } from "./precompress.ts";
import { projectRoot } from "./project-root.ts";
import { siteFolder } from "./site-folder.ts";
import { stopWith } from "./stop-with.ts";

const site = siteFolder(process.env, projectRoot);
const target = resolve(projectRoot, process.env["DEPLOY_DIR"] || "deploy");
const root = "/srv/site";

if (!existsSync(join(site, "_headers"))) stopWith("There is no built site yet. Run npm run build first.");
try {
  await takeBuildLock(projectRoot, () => console.log("A build is running; this begins when it has ended."));
  await precompress(site);
  const rules = readSiteRules(site);
  const [, sitemap = ""] = /^Sitemap: (\S+)/m.exec(readFileSync(join(site, "robots.txt"), "utf8")) ?? [];
  const { host } = new URL(sitemap);
  mkdirSync(target, { recursive: true });
  writeFileSync(
    join(target, "nginx.conf"),
    nginxConfig(rules, {
      root,
      listen: ["80", "[::]:80"],
      serverName: host,
      hasBrotli: process.argv.includes("--brotli"),
    }),
  );
  writeFileSync(join(target, "Caddyfile"), caddyConfig(rules, { root, address: host }));
  console.log(`Wrote deploy/nginx.conf and deploy/Caddyfile for ${host}. Both serve the built site from ${root}.`);
} catch (error) {
  stopWith(error);
}
