import { defineMdastPlugin } from "satteri";

/**
 * The owner writes a picture as `media/name.jpg`, from the content folder; Astro reads addresses from the file that holds
 * them. Every text stands one folder deep, so the picture is `../media/name.jpg` from there. Astro then sizes it, turns it
 * upright, drops what its metadata tells, and writes it in a smaller format.
 */
export const pictureAddressPlugin = defineMdastPlugin({
  name: "picture-address",
  image(node, context) {
    if (node.url.startsWith("media/")) context.setProperty(node, "url", `../${node.url}`);
  },
});
