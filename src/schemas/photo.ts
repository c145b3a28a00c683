import { z } from "astro/zod";
import { line, sameEverywhere } from "./text.ts";

/** A photograph that Astro makes smaller files of, whatever kind of file names it (build/virtual-data.ts). */
export const photographed = { media: "picture", photograph: true } as const;

/** A photograph as a fact: the file and what it shows. `site/photo.ts` gives the picture to a page. */
export function photoField(describe: string) {
  return z
    .strictObject({
      file: line("A picture in media/, for example media/ana-example.jpg.").meta({
        ...photographed,
        ...sameEverywhere,
      }),
      alt: line("What the picture shows, for people who cannot see it.", { max: 160 }),
    })
    .describe(describe);
}
