import { createReadStream, existsSync, statSync } from "node:fs";
import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { checkedContent } from "../check/checked-content.ts";
import { valueAt } from "../check/schema-fields.ts";
import { listEntries } from "../source/list-entries.ts";
import { isPublicMedia, publicTypes } from "../source/public-media.ts";
import { readEntry, type SourceEntry } from "../source/read-entry.ts";
import { cleanedStill } from "./cleaned-still.ts";

/**
 * Brings films, captions, stills and documents of `content/media/` into the site, under the same address. A still that a
 * video names and that was not drawn, but photographed, is published without its metadata.
 */
export function media(folder: string): AstroIntegration {
  return {
    name: "media",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const stills = photographedStills((await checkedContent(folder)).entries);
        for (const file of listEntries(folder).media) {
          if (!isPublicMedia(file) && !stills.includes(file)) continue;
          const target = join(fileURLToPath(dir), file);
          await mkdir(dirname(target), { recursive: true });
          if (stills.includes(file)) await writeFile(target, await cleanedStill(join(folder, file)));
          else await cp(join(folder, file), target);
        }
      },
      "astro:server:setup": ({ server }) => {
        const isStill = (file: string) => photographedStills(entriesIn(folder)).includes(file);
        server.middlewares.use("/media", (request, response, next) => {
          const file = `media${decodeURIComponent(new URL(request.url ?? "", "http://localhost").pathname)}`;
          if (file.includes("..") || !existsSync(join(folder, file))) return next();
          if (!isPublicMedia(file) && !isStill(file)) return next();
          const type = publicTypes[file.split(".").at(-1) ?? ""];
          if (type) response.setHeader("content-type", type);
          response.setHeader("content-length", statSync(join(folder, file)).size);
          createReadStream(join(folder, file)).pipe(response);
        });
      },
    },
  };
}

/** The stills that videos name and that do not go out as they are. */
function photographedStills(entries: readonly { data: unknown }[]): string[] {
  const named = entries.flatMap(({ data }) => {
    const poster = valueAt(data, ["video", "poster"]);
    return typeof poster === "string" && !isPublicMedia(poster.trim()) ? [poster.trim()] : [];
  });
  return [...new Set(named)];
}

/** The entries as they stand at this moment: in the preview they may change at any time. */
function entriesIn(folder: string): SourceEntry[] {
  const read = listEntries(folder).entries.map((listed) => readEntry(folder, listed));
  return read.flatMap((entry) => ("problems" in entry ? [] : [entry]));
}
