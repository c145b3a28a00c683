/**
 * `npm run edit`: shows the site while its content is written, drafts and open places included.
 */
import { join } from "node:path";
import { runAstro } from "./astro/run-astro.ts";
import { projectRoot } from "./project-root.ts";
import { stopChildrenOnSignals } from "./run-node.ts";
import { busyPortMessage } from "./serve/busy-port-message.ts";
import { readPort } from "./serve/read-port.ts";
import { whoAnswers } from "./serve/who-answers.ts";
import { stopWith } from "./stop-with.ts";

stopChildrenOnSignals(0);

try {
  const port = readPort(process.argv, process.env, 4321);
  const owner = await whoAnswers(port, join(projectRoot, "dist"));
  if (owner === "this site")
    stopWith(
      `npm start is running at http://localhost:${port}. Stop it there with Ctrl+C, then run npm run edit again.`,
    );
  if (owner === "another program") stopWith(busyPortMessage(port, "edit"));

  console.log(`Open http://localhost:${port} in a few seconds

  Each file you save in content/ shows at once, drafts and open places included.
  Ctrl+C stops. Nothing is published from here.
`);
  process.exitCode = await runAstro(
    ["dev", "--host", "127.0.0.1", "--port", String(port), "--ignore-lock"],
    "development",
  );
} catch (error) {
  stopWith(error);
}
