import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { projectRoot } from "../../tools/project-root.ts";
import { plantedSecrets, tellsSecret } from "./planted-secrets.ts";

const run = promisify(execFile);

/**
 * Builds a site as `npm run build` does. Every build finds secrets in its environment, which `build/leaks.test.ts` looks for afterwards.
 * @param content the content folder
 * @param output the folder of the built site, both relative to the project or absolute
 * @param now the instant that the build takes for now, in ISO 8601
 * @throws Error with what the build said
 */
export async function buildSite(content: string, output: string, now = ""): Promise<void> {
  const env = { ...process.env, ...plantedSecrets, CONTENT_DIR: content, OUT_DIR: output, SITE_NOW: now };
  try {
    const { stdout, stderr } = await run(process.execPath, [join(projectRoot, "tools/build.ts")], {
      cwd: projectRoot,
      env,
    });
    if (tellsSecret(stdout + stderr)) throw new Error("The build told a secret of its environment.");
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`The build of ${content} failed.\n${stdout}\n${stderr}`, { cause: error });
  }
}
