/**
 * Builds the second clinic where its build is missing or older than what it is made of, and serves it for the browser
 * tests: node tests/support/serve-second-clinic.ts
 */
import { listenLocally } from "../../tools/serve/listen-locally.ts";
import { createSiteServer } from "../../tools/serve/site-server.ts";
import { stopOnSignals } from "../../tools/serve/stop-on-signals.ts";
import { secondClinic } from "../build/sites.ts";
import { buildWhereChanged } from "./build-where-changed.ts";
import { secondSite } from "./served-sites.ts";

await buildWhereChanged(secondClinic);
const server = createSiteServer({ root: secondSite.folder, signUpFile: secondSite.signUpFile });
await listenLocally(server, secondSite.port);
stopOnSignals(server);
