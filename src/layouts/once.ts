import { type Reads, reader } from "../reading/reads.ts";

interface Drawn {
  html: string;
  reads: Reads;
}

const known = new Map<string, Promise<Drawn>>();

/**
 * Draws a part of pages once a build, however many pages show it: half of the components of a page are its foot and its hours.
 * A page that gets what was drawn for another has read what was read for it.
 * @param key all that the part depends on beside the answers about the site (`visit en-US`)
 * @param draw gives its HTML
 */
export async function once(key: string, draw: () => Promise<string>): Promise<string> {
  if (import.meta.env.DEV) return draw();
  const drawn = known.get(key) ?? drawNoting(draw);
  known.set(key, drawn);
  const { html, reads } = await drawn;
  const own = reader.getStore();
  if (typeof own === "object") for (const fact of reads) own.add(fact);
  return html;
}

async function drawNoting(draw: () => Promise<string>): Promise<Drawn> {
  const reads: Reads = new Set();
  return { html: await reader.run(reads, draw), reads };
}
