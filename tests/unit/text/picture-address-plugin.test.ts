import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { markdownToHtml } from "satteri";
import { afterAll, describe, expect, it } from "vitest";
import { pictureAddressPlugin } from "../../../src/text/picture-address-plugin.ts";

const folder = mkdtempSync(join(tmpdir(), "pictures-"));
mkdirSync(join(folder, "media"));
writeFileSync(join(folder, "media/a room.jpg"), "");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the address of a picture, which the owner writes from the content folder", () => {
  it.each([
    ["pages/home.mdx", "../media/a room.jpg"],
    ["en/pages/home.mdx", "../../media/a room.jpg"],
  ])("leads there from %s", (file, address) => {
    const fileURL = pathToFileURL(join(folder, file));
    const { html } = markdownToHtml("![A room](<media/a room.jpg>)", { mdastPlugins: [pictureAddressPlugin], fileURL });
    expect(decodeURI(html)).toContain(`src="${address}"`);
  });
});
