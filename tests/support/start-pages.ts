import { existsSync, mkdirSync, rmSync } from "node:fs";
import { freePort } from "../../tools/serve/free-port.ts";
import { outsideProgram } from "./outside-program.ts";
import { type RunningServer, runServer } from "./run-server.ts";

/** Cloudflare's command: too large for everybody's installation, so `.ci/run` brings its own. */
const wrangler = process.env["WRANGLER"] || outsideProgram("wrangler");

/** Why tests that ask it are skipped here; undefined where it is installed. */
export const noWrangler = wrangler && existsSync(wrangler) ? undefined : "wrangler is not installed";

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
  const quiet = ["--log-level", "error", "--show-interactive-dev-session=false"];
  return runServer(wrangler ?? "", [...words, ...quiet], port, { env, cwd: work });
}
