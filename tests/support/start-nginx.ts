import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nginxConfig } from "../../tools/deploy/nginx-config.ts";
import { readSiteRules } from "../../tools/deploy/site-rules.ts";
import { freePort } from "../../tools/serve/free-port.ts";
import { outsideProgram } from "./outside-program.ts";
import { type RunningServer, runServer } from "./run-server.ts";

const program = outsideProgram("nginx");

/** Why tests that ask nginx are skipped here; undefined where it is installed. */
export const noNginx = program ? undefined : "nginx is not installed";

const brotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/** Has this nginx the module that sends `.br` twins? */
export const hasBrotli = existsSync(brotli);

/**
 * Serves a built site by nginx with the configuration that `npm run deploy:config` makes, on this machine only.
 * @param site the folder of the built site, precompressed
 * @param work a folder of its own for nginx
 */
export async function startNginx(site: string, work: string): Promise<RunningServer> {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const port = await freePort();
  const place = { root: site, listen: [`127.0.0.1:${port}`], serverName: "localhost", hasBrotli };
  writeFileSync(join(work, "site.conf"), nginxConfig(readSiteRules(site), place));
  writeFileSync(join(work, "nginx.conf"), mainConfig(work));
  return runServer(program ?? "", ["-p", work, "-c", join(work, "nginx.conf"), "-e", join(work, "error.log")], port);
}

function mainConfig(work: string): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `${process.getuid?.() === 0 ? "user root;\n" : ""}${hasBrotli ? `load_module ${brotli};\n` : ""}daemon off;
worker_processes 1;
pid ${join(work, "nginx.pid")};
error_log ${join(work, "error.log")};
events { worker_connections 512; }
http {
  access_log off;
${temporary.map((name) => `  ${name}_temp_path ${join(work, name)};\n`).join("")}  include ${join(work, "site.conf")};
}
`;
}
