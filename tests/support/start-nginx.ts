import { spawn } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { nginxConfig } from "../../tools/deploy/nginx-config.ts";
import { readSiteRules } from "../../tools/deploy/site-rules.ts";

const program = "/usr/sbin/nginx";

/** Tests that need Debian's nginx are left out where it is not installed. */
export const hasNginx = existsSync(program);

/**
 * Serves a built site by nginx with the configuration that `npm run deploy:config` makes, on this machine only.
 * @param site the folder of the built site
 * @param work a folder of its own for nginx
 */
export async function startNginx(site: string, work: string): Promise<{ origin: string; stop(): Promise<void> }> {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const port = await freePort();
  const place = { root: site, listen: [`127.0.0.1:${port}`], serverName: "localhost" };
  writeFileSync(join(work, "site.conf"), nginxConfig(readSiteRules(site), place));
  writeFileSync(join(work, "nginx.conf"), mainConfig(work));
  const nginx = spawn(program, ["-p", work, "-c", join(work, "nginx.conf"), "-e", join(work, "error.log")], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let complaint = "";
  nginx.stderr.on("data", (text) => {
    complaint += String(text);
  });
  const ended = new Promise<void>((resolve) => nginx.once("exit", () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  for (let waited = 0; !(await answers(origin)); waited += 50) {
    if (nginx.exitCode !== null || waited > 5000) throw new Error(`nginx does not answer.\n${complaint}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    origin,
    stop: () => {
      nginx.kill("SIGTERM");
      return ended;
    },
  };
}

function mainConfig(work: string): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `${process.getuid?.() === 0 ? "user root;\n" : ""}daemon off;
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

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

const answers = (origin: string) =>
  fetch(origin, { method: "HEAD" }).then(
    () => true,
    () => false,
  );
