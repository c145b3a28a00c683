import { createReadStream, existsSync, statSync } from "node:fs";
import { cp, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { listEntries } from "../source/list-entries.ts";
import { isPublicMedia, publicTypes } from "../source/public-media.ts";

/** Brings films, captions, stills and documents of `content/media/` into the site, under the same address. */
export function media(folder: string): AstroIntegration {
  return {
    name: "media",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        for (const file of listEntries(folder).media.filter(isPublicMedia)) {
          const target = join(fileURLToPath(dir), file);
          await mkdir(dirname(target), { recursive: true });
          await cp(join(folder, file), target);
        }
      },
      "astro:server:setup": ({ server }) => {
        server.middlewares.use("/media", (request, response, next) => {
          const file = `media${decodeURIComponent(new URL(request.url ?? "", "http://localhost").pathname)}`;
          if (file.includes("..") || !isPublicMedia(file) || !existsSync(join(folder, file))) return next();
          const type = publicTypes[file.split(".").at(-1) ?? ""];
          if (type) response.setHeader("content-type", type);
          response.setHeader("content-length", statSync(join(folder, file)).size);
          createReadStream(join(folder, file)).pipe(response);
        });
      },
    },
  };
}
