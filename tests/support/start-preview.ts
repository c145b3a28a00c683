import { spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { siteEnvironment } from "../../tools/astro/site-environment.ts";
import { projectRoot } from "../../tools/project-root.ts";

/** The owner's preview of a content folder, as `npm start` shows it. */
export interface Preview {
  /** the status of an address, and its HTML with quotes and ampersands as they are written */
  page(path: string): Promise<[status: number, html: string]>;
  stop(): void;
}

/**
 * Starts the preview and waits until it answers.
 * @param now the instant that the preview takes for now
 */
export async function startPreview(content: string, port: number, now = ""): Promise<Preview> {
  const astro = join(projectRoot, "node_modules/astro/bin/astro.mjs");
  const given = { CONTENT_DIR: content, BUILD_CACHE: `preview-test-${port}`, SITE_NOW: now };
  const env = siteEnvironment({ ...process.env, ...given }, "development");
  const server = spawn(process.execPath, [astro, "dev", "--port", String(port), "--ignore-lock"], {
    cwd: projectRoot,
    env,
  });
  const origin = `http://localhost:${port}`;
  for (let tries = 0; tries < 300 && !(await answers(`${origin}/favicon.svg`)); tries++) await pause(200);
  return {
    page: async (path) => {
      const response = await fetch(origin + path);
      const html = await response.text();
      return [response.status, html.replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&")];
    },
    stop: () => void server.kill(),
  };
}

const answers = (address: string) =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
