import { mkdirSync, rmSync } from "node:fs";
import { freePort } from "../../tools/serve/free-port.ts";
import { type RunningServer, runServer } from "./run-server.ts";

/** Where Cloudflare's wrangler is; `.ci/run` brings it. Tests that need it are left out elsewhere. */
export const wrangler = process.env["WRANGLER"] ?? "";

/** Serves a built site by the runtime of Cloudflare Pages, which reads `_headers` and `_redirects` by itself. */
export async function startPages(site: string, work: string): Promise<RunningServer> {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const port = await freePort();
  const words = [
    "pages",
    "dev",
    site,
    "--ip",
    "127.0.0.1",
    "--port",
    String(port),
    "--inspector-port",
    String(await freePort()),
  ];
  const env = { ...process.env, HOME: work, XDG_CONFIG_HOME: work, WRANGLER_SEND_METRICS: "false", CI: "1" };
  return runServer(
    wrangler,
    [...words, "--log-level", "error", "--show-interactive-dev-session=false"],
    port,
    { env, cwd: work },
    90,
  );
}
