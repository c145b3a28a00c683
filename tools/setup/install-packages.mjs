import { spawn } from "node:child_process";
import { assertNodeAvailable } from "./link-node.mjs";
import { markInstalled } from "./lock-stamp.mjs";
import { npmCommand } from "./npm-command.mjs";
import { npmFailureMessage } from "./npm-failure-message.mjs";
import { SetupError } from "./setup-error.mjs";

/**
 * No package may run a script of its own while it is installed; none needs to. Tries to reach the network end soon. Where the folder is
 * a workspace of another project, its packages are installed here nevertheless, as its own lock names them; what a user's
 * `.npmrc` says of locks and engines is meant for other projects.
 */
const npmArguments = [
  "ci",
  "--loglevel=error",
  "--ignore-scripts",
  "--include=dev",
  "--include=optional",
  "--workspaces=false",
  "--package-lock=true",
  "--engine-strict=false",
  "--prefer-offline",
  "--fetch-retry-mintimeout=1000",
  "--fetch-retry-maxtimeout=4000",
];

/**
 * Installs what package-lock.json names, and says so while it lasts.
 * @param {string} root the folder of the package.json
 * @param {string} what what is installed, in words
 * @throws {SetupError} no network, no room on the disk, or whatever else npm stumbled over
 */
export async function installPackages(root, what = "packages") {
  assertNodeAvailable(root);
  process.stdout.write(`Setting up: installing ${what}, about half a minute, once. `);
  const started = Date.now();
  const dots = setInterval(() => process.stdout.write("."), 2000);
  const { exitCode, complaint } = await runNpm(root);
  clearInterval(dots);
  if (exitCode !== 0) {
    process.stdout.write("\n");
    throw new SetupError(npmFailureMessage(complaint));
  }
  markInstalled(root);
  process.stdout.write(` done in ${Math.round((Date.now() - started) / 1000)} s.\n`);
}

/** @returns {Promise<{ exitCode: number, complaint: string }>} `complaint` is what npm wrote about errors */
function runNpm(root) {
  const { command, leadingArguments, shell } = npmCommand();
  return new Promise((resolve) => {
    const npm = spawn(command, [...leadingArguments, ...npmArguments], {
      cwd: root,
      env: npmEnvironment(process.env),
      shell,
      stdio: ["ignore", "ignore", "pipe"],
    });
    let complaint = "";
    npm.stderr.on("data", (chunk) => {
      complaint += chunk;
    });
    npm.on("error", (error) => resolve({ exitCode: 1, complaint: String(error.message) }));
    npm.on("close", (exitCode) => resolve({ exitCode: exitCode ?? 1, complaint }));
  });
}

/** Flags of the npm that runs this command are none of the installation's: `npm run fix --dry-run` would install nothing. */
const ofTheCommand =
  /^npm_config_(workspaces?|include_workspace_root|global|location|dry_run|package_lock_only|omit|only|json)$/i;

/** The environment for an installation: registry, proxy and cache as they are set, without flags of the running command. */
export function npmEnvironment(environment) {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !ofTheCommand.test(name)));
}
