import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { listenLocally } from "../../../../tools/serve/listen-locally.ts";
import { createSiteServer } from "../../../../tools/serve/site-server.ts";

export type TemporarySite = {
  readonly folder: string;
  readonly port: number;
  readonly ask: (path: string, options?: RequestInit) => Promise<Response>;
  readonly signUps: () => unknown[];
  readonly close: () => Promise<void>;
};

/** Serves a site of a few files (`{ "contact/index.html": "…" }`) from a folder of its own, on a free port. */
export async function temporarySite(files: Readonly<Record<string, string>>): Promise<TemporarySite> {
  const place = mkdtempSync(join(tmpdir(), "site-"));
  const folder = join(place, "dist");
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const signUpFile = join(place, "sign-ups.jsonl");
  const server = createSiteServer({ root: folder, signUpFile });
  await listenLocally(server, 0);
  const { port } = server.address() as AddressInfo;
  return {
    folder,
    port,
    ask: (path, options) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: "manual", ...options }),
    signUps: () => (existsSync(signUpFile) ? linesOf(signUpFile) : []),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(place, { recursive: true });
    },
  };
}

function linesOf(path: string): unknown[] {
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
}
