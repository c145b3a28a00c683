import { join } from "node:path";
import { projectRoot } from "../project-root.ts";
import { installPackages } from "../setup/install-packages.mjs";
import { isInstalled } from "../setup/lock-stamp.mjs";

/** What the benchmarks alone need has a package.json and a lock of its own. */
export const benchFolder = join(projectRoot, "bench");

/** Installs what the benchmarks compare with and measure with, the first time that one is asked for. */
export async function installBenchPackages(): Promise<void> {
  if (!isInstalled(benchFolder)) await installPackages(benchFolder, "what the benchmarks need");
}
