import { existsSync } from "node:fs";
import { defineMdastPlugin } from "satteri";

/**
 * The owner writes a picture as `media/name.jpg`, from the content folder; Astro reads addresses from the file that holds
 * them. A text stands one folder deep, a translated one two, so the picture is `../media/name.jpg` from there, or
 * `../../media/name.jpg`. Astro then sizes it, turns it upright, drops what its metadata tells, and writes it in a smaller format.
 */
export const pictureAddressPlugin = defineMdastPlugin({
  name: "picture-address",
  image(node, context) {
    if (!node.url.startsWith("media/")) return;
    const near = `../${node.url}`;
    const isNear = context.fileURL === undefined || existsSync(new URL(encodeURI(near), context.fileURL));
    context.setProperty(node, "url", isNear ? near : `../${near}`);
  },
});
