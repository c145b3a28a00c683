import { createReadStream, existsSync, statSync } from "node:fs";
import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ViteDevServer } from "vite";
import { contentReading } from "../check/checked-content.ts";
import type { CheckedEntry } from "../check/read-content.ts";
import { valueAt } from "../schemas/schema-fields.ts";
import { listEntries } from "../source/list-entries.ts";
import { isPublicMedia, publicTypes } from "../source/public-media.ts";
import { cleanedStill } from "./cleaned-still.ts";
import type { Build } from "./clinic-site.ts";

/**
 * Brings films, captions, stills and documents of `content/media/` into the site, under the same address. A still that a
 * video names and that was not drawn, but photographed, is published without its metadata.
 */
export async function publishMedia({ folder, site }: Build): Promise<void> {
  const stills = photographedStills(contentReading(folder).entries);
  for (const file of listEntries(folder).media) {
    if (!isPublicMedia(file) && !stills.includes(file)) continue;
    const target = join(site, file);
    await mkdir(dirname(target), { recursive: true });
    if (stills.includes(file)) await writeFile(target, await cleanedStill(join(folder, file)));
    else await cp(join(folder, file), target);
  }
}

/** Serves the same files in the preview, as they stand in the content folder. */
export function serveMedia(folder: string, { middlewares }: ViteDevServer): void {
  middlewares.use("/media", async (request, response, next) => {
    const file = `media${decodeURIComponent(new URL(request.url ?? "", "http://localhost").pathname)}`;
    if (file.includes("..") || !existsSync(join(folder, file))) return next();
    if (!isPublicMedia(file) && !photographedStills(contentReading(folder).entries).includes(file)) return next();
    const type = publicTypes[file.split(".").at(-1) ?? ""];
    if (type) response.setHeader("content-type", type);
    response.setHeader("content-length", statSync(join(folder, file)).size);
    createReadStream(join(folder, file)).pipe(response);
  });
}

/** The stills that videos name and that do not go out as they are. */
function photographedStills(entries: readonly CheckedEntry[]): string[] {
  const named = entries.flatMap(({ data }) => {
    const poster = valueAt(data, ["video", "poster"]);
    return typeof poster === "string" && !isPublicMedia(poster.trim()) ? [poster.trim()] : [];
  });
  return [...new Set(named)];
}
