import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { projectRoot } from "../../tools/project-root.ts";

const run = promisify(execFile);

/** What Astro says when another build has put its own list of modules in place of this one's. */
const disturbed = "UnknownContentCollectionError";

/**
 * Builds a site as `npm run build` does. Astro keeps the list of the content's modules in `.astro/`, whatever the output
 * folder is: builds of different content must run one after the other. One that somebody else's build has disturbed is
 * begun again, twice at most.
 * @param content the content folder
 * @param output the folder of the built site, both relative to the project or absolute
 * @param now the instant that the build takes for now, in ISO 8601
 * @throws Error with what the build said
 */
export async function buildSite(content: string, output: string, now = "", attempts = 3): Promise<void> {
  const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: output, SITE_NOW: now };
  try {
    await run(process.execPath, [join(projectRoot, "tools/build.ts")], { cwd: projectRoot, env });
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    if (attempts > 1 && stderr.includes(disturbed)) return buildSite(content, output, now, attempts - 1);
    throw new Error(`The build of ${content} failed.\n${stdout}\n${stderr}`);
  }
}
