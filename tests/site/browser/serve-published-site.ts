/** Builds the published site where its build is missing or old, and serves it: node tests/site/browser/serve-published-site.ts */
import { listenLocally } from "../../../tools/serve/listen-locally.ts";
import { createSiteServer } from "../../../tools/serve/site-server.ts";
import { stopOnSignals } from "../../../tools/serve/stop-on-signals.ts";
import { buildWhereChanged } from "../../support/build-where-changed.ts";
import { publishedSite } from "./published-site.ts";

const { content, folder, now, port, signUpFile } = publishedSite;
await buildWhereChanged({ content, output: folder, ...(now && { now }) });
const server = createSiteServer({ root: folder, signUpFile });
await listenLocally(server, port);
stopOnSignals(server);
