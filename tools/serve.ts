/**
 * Serves a built site on this machine, with the headers and redirects of the real host.
 *
 *   node tools/serve.ts [--root dist] [--port 4321] [--sign-ups .signups.jsonl]
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { listenLocally } from "./serve/listen-locally.ts";
import { readPort } from "./serve/read-port.ts";
import { createSiteServer } from "./serve/site-server.ts";
import { stopOnSignals } from "./serve/stop-on-signals.ts";
import { stopWith } from "./stop-with.ts";

const { values } = parseArgs({
  options: {
    root: { type: "string", default: "dist" },
    port: { type: "string" },
    "sign-ups": { type: "string", default: ".signups.jsonl" },
  },
});

try {
  const port = readPort(process.argv, process.env, 4321);
  if (!existsSync(values.root)) throw new Error(`There is no built site in ${values.root}. Run "npm run build" first.`);
  const server = createSiteServer({ root: values.root, signUpFile: values["sign-ups"] });
  await listenLocally(server, port);
  stopOnSignals(server);
  console.log(`Serving ${values.root} at http://localhost:${port}`);
} catch (error) {
  stopWith(error);
}
