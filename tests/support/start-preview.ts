import { spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { siteEnvironment } from "../../tools/astro/site-environment.ts";
import { projectRoot } from "../../tools/project-root.ts";
import { freePort } from "../../tools/serve/free-port.ts";

/** How long it may take to begin, in milliseconds: a busy machine is slow, not wrong. */
const patience = 300_000;

/** The owner's preview of a content folder, as `npm run edit` shows it. */
export interface Preview {
  /** the status of an address, and its HTML with quotes and ampersands as they are written */
  page(path: string): Promise<[status: number, html: string]>;
  stop(): void;
}

/**
 * Starts the preview and waits until it says where it is (Astro takes another port where somebody was quicker) and shows its
 * first page.
 * @param name tells its cache from those of other previews
 * @param now the instant that the preview takes for now
 * @throws Error with what it said, when it ends early or does not begin
 */
export async function startPreview(content: string, name: string, now = ""): Promise<Preview> {
  const astro = join(projectRoot, "node_modules/astro/bin/astro.mjs");
  const given = { CONTENT_DIR: content, BUILD_CACHE: `preview-test-${name}`, SITE_NOW: now, NO_COLOR: "1" };
  const env = siteEnvironment({ ...process.env, FORCE_COLOR: undefined, ...given }, "development");
  const words = [astro, "dev", "--host", "127.0.0.1", "--port", String(await freePort()), "--ignore-lock"];
  const server = spawn(process.execPath, words, { cwd: projectRoot, env });
  const origin = await new Promise<string>((resolve, reject) => {
    let said = "";
    const fail = () => reject(new Error(`The preview does not start.\n${said}`));
    const waiting = setTimeout(fail, patience);
    server.once("exit", fail);
    for (const stream of [server.stdout, server.stderr])
      stream.on("data", (text) => {
        said += String(text);
        const [, address] = /(http:\/\/(?:127\.0\.0\.1|localhost):\d+)\//.exec(said) ?? [];
        if (!address) return;
        clearTimeout(waiting);
        resolve(address);
      });
  });
  const latest = Date.now() + patience;
  while ((await fetch(origin)).status !== 200) {
    if (Date.now() > latest) throw new Error("The preview does not show its first page.");
    await pause(500);
  }
  return {
    page: async (path) => {
      const response = await fetch(origin + path);
      const html = await response.text();
      return [response.status, html.replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&")];
    },
    stop: () => void server.kill(),
  };
}
