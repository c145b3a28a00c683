import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { listenLocally } from "../../tools/serve/listen-locally.ts";
import { createSiteServer } from "../../tools/serve/site-server.ts";
import type { TestedSite } from "../build/sites.ts";
import { buildWhereChanged } from "../support/build-where-changed.ts";
import type { ServedSite } from "../support/served-sites.ts";

/**
 * Serves the built site of a clinic on a free port, built first where that is due.
 * @param name what tests call it
 * @param scratch a folder for what is sent to its forms
 */
export async function serveTestedSite(
  name: string,
  site: TestedSite,
  scratch: string,
): Promise<{ site: ServedSite; stop(): void }> {
  await buildWhereChanged(site);
  const signUpFile = join(scratch, "sign-ups.jsonl");
  const server = createSiteServer({ root: site.output, signUpFile });
  await listenLocally(server, 0);
  const { port } = server.address() as AddressInfo;
  return {
    site: {
      name,
      content: site.content,
      now: site.now,
      folder: site.output,
      port,
      origin: `http://127.0.0.1:${port}`,
      signUpFile,
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
