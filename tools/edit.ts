/**
 * `npm run edit`: shows the site while its content is written, drafts and open places included, and an editor beside it.
 */
import { join } from "node:path";
import { siteEnvironment } from "./astro/site-environment.ts";
import { buildPage } from "./editor/build-page.ts";
import { gitVariable } from "./editor/git/run-git.ts";
import { readReach } from "./editor/server/trust.ts";
import { projectRoot } from "./project-root.ts";
import { runNode, stopChildrenOnSignals } from "./run-node.ts";
import { busyPortMessage } from "./serve/busy-port-message.ts";
import { readPort } from "./serve/read-port.ts";
import { whoAnswers } from "./serve/who-answers.ts";
import { siteFolder } from "./site-folder.ts";
import { stopWith } from "./stop-with.ts";

stopChildrenOnSignals(0);

try {
  const port = readPort(process.argv, process.env, 4321);
  const owner = await whoAnswers(port, siteFolder({ CONTENT_DIR: process.env["CONTENT_DIR"] }, projectRoot));
  if (owner === "this site")
    stopWith(
      `npm start is running at http://localhost:${port}. Stop it there with Ctrl+C, then run npm run edit again.`,
    );
  if (owner === "another program") stopWith(busyPortMessage(port, "edit"));

  const reach = readReach(process.env, port);
  const home = reach.publicOrigin ?? reach.forwardedOrigin ?? `http://localhost:${port}`;
  const script = await buildPage();
  console.log(`Open in a few seconds

  ${home}            the site as it will be: drafts and open places included
  ${home}/keystatic  the editor

  What you save shows at once, in the editor or in a file of content/.
  Ctrl+C stops. Nothing is public until you press Publish in the editor.
`);
  const server = join(projectRoot, "tools/editor/dev-server.ts");
  const environment = {
    ...siteEnvironment(process.env, "development"),
    [gitVariable]: JSON.stringify(process.env),
    // Astro's own code, as Node compiled it the last time.
    NODE_COMPILE_CACHE: join(projectRoot, "node_modules/.cache/compiled"),
  };
  process.exitCode = await runNode([server, String(port), script, JSON.stringify(reach)], environment);
} catch (error) {
  stopWith(error);
}
