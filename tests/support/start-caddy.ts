import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { caddyConfig } from "../../tools/deploy/caddy-config.ts";
import { readSiteRules } from "../../tools/deploy/site-rules.ts";
import { freePort } from "../../tools/serve/free-port.ts";
import { outsideProgram } from "./outside-program.ts";
import { type RunningServer, runServer } from "./run-server.ts";

const program = outsideProgram("caddy");

/** Why tests that ask Caddy are skipped here; undefined where it is installed. */
export const noCaddy = program ? undefined : "Caddy is not installed";

/** Serves a built, precompressed site by Caddy with the configuration that `npm run deploy:config` makes, in a folder of its own. */
export async function startCaddy(site: string, work: string): Promise<RunningServer> {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const port = await freePort();
  const config = caddyConfig(readSiteRules(site), { root: site, address: `http://127.0.0.1:${port}` });
  const file = join(work, "Caddyfile");
  writeFileSync(file, `{\n  admin off\n}\n${config}`);
  const env = { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work };
  return runServer(program ?? "", ["run", "--config", file, "--adapter", "caddyfile"], port, { env });
}
