/**
 * `npm start`: builds the site and shows it on this machine, as its visitors will get it.
 */
import { join, relative } from "node:path";
import { contentFolder } from "../src/source/content-folder.ts";
import { projectRoot } from "./project-root.ts";
import { runNode, stopChildrenOnSignals } from "./run-node.ts";
import { busyPortMessage } from "./serve/busy-port-message.ts";
import { listenLocally } from "./serve/listen-locally.ts";
import { readPort } from "./serve/read-port.ts";
import { createSiteServer } from "./serve/site-server.ts";
import { whoAnswers } from "./serve/who-answers.ts";
import { siteFolder } from "./site-folder.ts";
import { stopWith } from "./stop-with.ts";

const { CONTENT_DIR } = process.env;
const root = siteFolder({ CONTENT_DIR }, projectRoot);
const content = relative(projectRoot, contentFolder({ CONTENT_DIR }, projectRoot)).replaceAll("\\", "/");
const again = CONTENT_DIR ? `npm run for "${content}" start` : "npm start";
stopChildrenOnSignals(0);

try {
  const port = readPort(process.argv, process.env, 4321);
  const address = `http://localhost:${port}`;
  const owner = await whoAnswers(port, root);
  if (owner === "another program") stopWith(busyPortMessage(port, "start"));

  console.log(`Building the site from ${content}/ …\n`);
  const exitCode = await runNode([join(projectRoot, "tools", "build.ts"), "--precompress"], {
    ...process.env,
    OUT_DIR: root,
  });
  if (exitCode !== 0)
    stopWith(`The site was not built; the lines above say why. Set that right and run ${again} again.`);

  if (owner === "this site") {
    console.log(`\nThe site is already open in another window at ${address}, and it now shows what was just built.`);
    process.exit(0);
  }
  const server = createSiteServer({ root, signUpFile: join(projectRoot, ".signups.jsonl") });
  await listenLocally(server, port);
  console.log(`
Open ${address}

  Ctrl+C stops.
  To change the site, edit ${content}/ and run ${again} again.
  To see changes while you write: ${again.replace("start", "edit").replace("npm edit", "npm run edit")}.
`);
} catch (error) {
  stopWith(error);
}
