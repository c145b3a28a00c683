/**
 * Builds the sites of the clinics in fixtures where a build is missing or older than what it is made of, and serves each at an
 * address of its own for the browser tests: node tests/support/serve-clinics.ts
 */
import { listenLocally } from "../../tools/serve/listen-locally.ts";
import { createSiteServer } from "../../tools/serve/site-server.ts";
import { stopOnSignals } from "../../tools/serve/stop-on-signals.ts";
import { buildWhereChanged } from "./build-where-changed.ts";
import { clinicSite, furtherSites, secondSite, wholeBodySite } from "./served-sites.ts";

for (const { content, folder, now, port, signUpFile } of [clinicSite, ...furtherSites, wholeBodySite, secondSite]) {
  await buildWhereChanged({ content, output: folder, ...(now && { now }) });
  const server = createSiteServer({ root: folder, signUpFile });
  await listenLocally(server, port);
  stopOnSignals(server);
}
