import { spawn } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { linkedNode } from "../setup/link-node.mjs";

const runner = fileURLToPath(new URL("../run.mjs", import.meta.url));

/**
 * Runs the same command again with the Node that came as a package, for a Node that cannot read TypeScript. Its exit code
 * becomes that of this process.
 * @param {string} root the project's folder
 * @param {readonly string[]} words the command and what follows it
 * @returns {Promise<void>}
 */
export function runWithPinnedNode(root, words) {
  const node = linkedNode(root);
  const env = {
    ...process.env,
    PATH: [dirname(node), process.env.PATH].join(process.platform === "win32" ? ";" : ":"),
  };
  const child = spawn(node, [runner, ...words], { env, stdio: "inherit" });
  // Ctrl+C reaches the command as well, which ends in its own way; a signal from another program reaches only this process.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (exitCode) => {
      process.exitCode = exitCode ?? 1;
      resolve();
    });
  });
}
