import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { projectRoot } from "../../tools/project-root.ts";

const run = promisify(execFile);

/**
 * Builds a site as `npm run build` does. One at a time: Astro keeps a list of the content's modules in `.astro/`, whatever
 * the output folder is, so two builds of different content would read each other's.
 * @param content the content folder
 * @param output the folder of the built site, both relative to the project or absolute
 * @throws Error with what the build said
 */
export async function buildSite(content: string, output: string): Promise<void> {
  const environment = { ...process.env, CONTENT_DIR: content, OUT_DIR: output };
  try {
    await run(process.execPath, [join(projectRoot, "tools/build.ts")], { cwd: projectRoot, env: environment });
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`The build of ${content} failed.\n${stdout}\n${stderr}`, { cause: error });
  }
}
