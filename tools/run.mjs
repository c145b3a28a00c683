/**
 * Runs a command of this project: `node tools/run.mjs check --json`, which `npm run check -- --json` calls. It installs what is
 * missing, and on a Node that cannot read TypeScript goes on with the Node that came as a package. The table of commands is
 * `run/commands.mjs`; without a name this lists them.
 *
 * It is JavaScript, and imports the rest only when it knows that this Node can read it.
 */
import * as nodeModule from "node:module";
import { fileURLToPath } from "node:url";

// Packages with a part for each system are left out by npm on any other Node: those of sharp, Rolldown, Tailwind.
const [major, minor] = process.versions.node.split(".").map(Number);
const canInstall = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;

if (process.versions.bun || process.versions.pnp) {
  const found = process.versions.bun ? "Bun's own runtime" : "Yarn's Plug'n'Play";
  console.error(
    `\nThis project runs in Node with packages from npm, not in ${found}. Use npm: npm start, npm test, npm run edit.\n`,
  );
  process.exitCode = 1;
} else if (!canInstall) {
  console.error(
    `\nThis project needs Node 20.19 or newer (Node 22 from 22.12 on); this is Node ${process.versions.node}. Install the current Node from nodejs.org, then run the same command again.\n`,
  );
  process.exitCode = 1;
} else {
  // Node keeps the code as it compiled it, types taken out, which halves the time until a command begins.
  nodeModule.enableCompileCache?.(fileURLToPath(new URL("../node_modules/.cache/compiled", import.meta.url)));
  const { dispatch } = await import("./run/dispatch.mjs");
  const { SetupError } = await import("./setup/setup-error.mjs");
  try {
    await dispatch(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(`\n${error.message}\n`);
    process.exitCode = 1;
  }
}
