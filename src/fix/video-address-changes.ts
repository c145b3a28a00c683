import { parseVideoAddress } from "../domain/video/parse-video-address.ts";
import type { ListedEntry } from "../source/list-entries.ts";
import type { Change } from "./change.ts";
import type { FixedText } from "./fix-text.ts";

/** `url: https://youtu.be/…` in the fields and `<Video url="https://youtu.be/…"` in the text. */
const written = /(^\s*url:\s+|<Video\b[^>]*?\burl=)(["']?)((?:https?:\/\/)?[^\s"'<>]+)\2/gm;

/**
 * Writes the address of each film on YouTube or Vimeo as the browser shows it: short forms, those of apps and what is added
 * for counting visits all lead to the same film.
 */
export function videoAddressChanges(text: string, { file }: ListedEntry): FixedText {
  const changes: Change[] = [];
  const lines = text.split("\n").map((before, index) => {
    const after = before.replace(written, (whole, start: string, quote: string, address: string) => {
      const source = parseVideoAddress(address);
      if (!source || source.host === "file" || source.watchUrl === address) return whole;
      return `${start}${quote}${source.watchUrl}${quote}`;
    });
    if (after !== before)
      changes.push({ file, line: index + 1, before, after, why: "the address of the video as the browser shows it" });
    return after;
  });
  return { text: lines.join("\n"), changes };
}
