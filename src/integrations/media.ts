import { createReadStream, existsSync, statSync } from "node:fs";
import { cp, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { listEntries } from "../source/list-entries.ts";

/** Files that go out as they are. Photographs never do: their metadata can tell where they were taken. */
const types: Record<string, string> = { mp4: "video/mp4", webm: "video/webm", vtt: "text/vtt" };
/** Stills of films stand beside them and are drawn, not photographed. */
const still = /^media\/films\/[^/]+\.(avif|webp|jpg)$/;

const isPublic = (file: string) => (file.split(".").at(-1) ?? "") in types || still.test(file);

/** Brings films, captions and stills of `content/media/` into the site, under the same address. */
export function media(folder: string): AstroIntegration {
  return {
    name: "media",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        for (const file of listEntries(folder).media.filter(isPublic)) {
          const target = join(fileURLToPath(dir), file);
          await mkdir(dirname(target), { recursive: true });
          await cp(join(folder, file), target);
        }
      },
      "astro:server:setup": ({ server }) => {
        server.middlewares.use("/media", (request, response, next) => {
          const file = `media${decodeURIComponent(new URL(request.url ?? "", "http://localhost").pathname)}`;
          if (file.includes("..") || !isPublic(file) || !existsSync(join(folder, file))) return next();
          const type = types[file.split(".").at(-1) ?? ""];
          if (type) response.setHeader("content-type", type);
          response.setHeader("content-length", statSync(join(folder, file)).size);
          createReadStream(join(folder, file)).pipe(response);
        });
      },
    },
  };
}
