/** A caption: the words of one cue, its lines as they stand in the file; seconds. */
export type Caption = { from: number; until: number; lines: string[] };

/** What is written in a film: its title, the names beside the figure and the captions. */
export type Words = { title: string[]; labels: Record<string, string>; captions: Caption[] };

const noted = "NOTE In the picture";

/**
 * Reads the words of a film from its captions file, which players show and the studio draws. What stands in the picture besides is
 * noted in it, where players do not look: after `NOTE In the picture` one `name: words` a line, `title` with a slash between its lines.
 * Source: WebVTT, sections 4.1 and 4.3 (blocks, cue timings, comments).
 */
export function readWords(vtt: string): Words {
  const blocks = vtt
    .replaceAll("\r\n", "\n")
    .split(/\n{2,}/)
    .map((block) => block.trim().split("\n"));
  const names = blocks.filter(([first]) => first === noted).flatMap(([, ...lines]) => lines.map(readName));
  const { title = "", ...labels } = Object.fromEntries(names);
  return { title: title.split("/").map((line) => line.trim()), labels, captions: blocks.flatMap(readCue) };
}

function readName(line: string): [string, string] {
  const [name = "", ...words] = line.split(":");
  return [name.trim(), words.join(":").trim()];
}

function readCue(lines: string[]): Caption[] {
  const timing = lines.findIndex((line) => line.includes("-->"));
  const [from, until] = (lines[timing] ?? "").split("-->").map((part) => secondsOf(part.trim().split(/\s/)[0] ?? ""));
  if (timing < 0 || from === undefined || until === undefined) return [];
  return [{ from, until, lines: lines.slice(timing + 1).map(unescapeText) }];
}

/** `00:01:15.500` and `01:15.500` are 75.5 seconds. */
function secondsOf(timestamp: string): number {
  return timestamp.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
}

function unescapeText(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
