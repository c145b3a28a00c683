import { satteri } from "@astrojs/markdown-satteri";
import { guardPlugin } from "../check/guard-plugin.ts";
import { pictureAddressPlugin } from "./picture-address-plugin.ts";
import { singleTildePlugin } from "./single-tilde-plugin.ts";
import { taskListPlugin } from "./task-list-plugin.ts";

/** What is done to the tree of every text before it is compiled, by whichever way: first the guard judges it. */
export const textPlugins = [guardPlugin, pictureAddressPlugin, singleTildePlugin, taskListPlugin];

/** Astro's own compiler for MDX with these, for the texts that Astro compiles: those with pictures. */
export const textProcessor = satteri({ mdastPlugins: textPlugins });
