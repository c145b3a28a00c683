import { createRequire } from "node:module";

/*
 * Taken from Node: Vite would transform every module that is imported here, for each build anew, and with `astro:content` all that
 * Astro draws pages with, which takes a second of processor time. Node has loaded most of them already, for the content check.
 */
const native = createRequire(import.meta.url);
const { defineCollection }: typeof import("astro/content/config") = native("astro/content/config");
const { contentLoader }: typeof import("./build/content-loader.ts") = native("./build/content-loader.ts");
const { collections: kinds, collectionNames }: typeof import("./schemas/collections.ts") =
  native("./schemas/collections.ts");

/** A collection for each row of the table of kinds. The folder is `CONTENT_DIR`, else `content/`. */
export const collections = Object.fromEntries(
  collectionNames.map((name) => [name, defineCollection({ loader: contentLoader(name), schema: kinds[name].schema })]),
) as unknown as { [Name in keyof typeof kinds]: { schema: (typeof kinds)[Name]["schema"] } };
