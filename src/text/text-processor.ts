import { satteri } from "@astrojs/markdown-satteri";
import { guardPlugin } from "../check/guard-plugin.ts";
import { pictureAddressPlugin } from "./picture-address-plugin.ts";
import { singleTildePlugin } from "./single-tilde-plugin.ts";
import { taskListPlugin } from "./task-list-plugin.ts";

/** How every text is compiled: by Astro's own compiler for MDX, after the guard has judged the tree. */
export const textProcessor = satteri({
  mdastPlugins: [guardPlugin, pictureAddressPlugin, singleTildePlugin, taskListPlugin],
});
