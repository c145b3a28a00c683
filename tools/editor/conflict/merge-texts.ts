import { commonRegions } from "./common-regions.ts";
import type { Decisions } from "./conflict.ts";

/**
 * Brings two versions of a page's text together, paragraph by paragraph.
 * @param base what both were made from; `undefined` where nobody knows: then the whole text is a decision
 */
export function mergeTexts(
  versions: { base: string | undefined; mine: string; theirs: string },
  decisions: Decisions,
): string {
  const { base, mine, theirs } = versions;
  if (mine === theirs || base === mine) return theirs;
  if (base === theirs) return mine;
  const label = "Text of the page";
  if (base === undefined) {
    const choice = decisions.choose(["text"], { label, mine, theirs, mayKeepBoth: false });
    return choice === "mine" ? mine : theirs;
  }
  let start = 0;
  const merged = commonRegions(paragraphs(base), paragraphs(mine), paragraphs(theirs), spaced).flatMap((region) => {
    const first = start;
    start += region.base.length;
    const [was, own, other] = [region.base, region.mine, region.theirs].map((list) => list.map(spaced).join("\n\n"));
    if (own === was || own === other) return region.theirs;
    if (other === was) return region.mine;
    if (was === "") return [...region.theirs, ...region.mine];
    const choice = decisions.choose(["text", String(first)], {
      label,
      mine: region.mine.join("\n\n"),
      theirs: region.theirs.join("\n\n"),
      mayKeepBoth: true,
    });
    return choice === "both" ? [...region.theirs, ...region.mine] : region[choice];
  });
  return `\n${merged.join("\n\n")}\n`;
}

const paragraphs = (text: string) =>
  text
    .replaceAll("\r\n", "\n")
    .split(/\n{2,}/)
    .map((part) => part.replace(/^\n+|\n+$/g, ""))
    .filter((part) => part.trim() !== "");
/** Line breaks of the file mean no more than a space. */
const spaced = (paragraph: string) => paragraph.replace(/[ \t]*\n/g, "\n");
