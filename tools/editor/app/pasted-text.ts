/** Signs that word processors, phones and mail programs put before an entry of a list. */
const dot = /^\s*[•·▪▫◦‣⁃●○■□➢✓–—*-]\s+|^\s*o\s{2,}|^\s*o\t|^[\uf0a7\uf0b7\uf0d8]\s*/;
const numbered = /^\s*(\d{1,2})[.)]\s+/;

/** A text without the signs that nobody sees: soft hyphens, zero-width and non-breaking spaces, marks of direction. */
export function withoutUnseen(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u200c\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\u00a0\u2007\u202f]/g, " ")
    .replace(/\r\n?|[\u2028\u2029\v]/g, "\n");
}

/** Does a text have lists that are written by hand, or lines that a paragraph would swallow? */
export function needsReading(text: string): boolean {
  const lines = withoutUnseen(text)
    .split("\n")
    .filter((line) => line.trim() !== "");
  return lines.length > 1 || lines.some((line) => dot.test(line));
}

/**
 * What was meant by a plain text that is pasted: lines with dots or numbers are lists, every other line is a paragraph.
 * @returns HTML, as the editor's page reads it from the clipboard
 */
export function pastedText(text: string): string {
  const blocks: { kind: "ul" | "ol" | "p"; start: number; lines: string[] }[] = [];
  let isApart = true;
  for (const line of withoutUnseen(text).split("\n")) {
    if (line.trim() === "") {
      isApart = true;
      continue;
    }
    const number = numbered.exec(line)?.[1];
    const kind = dot.test(line) ? "ul" : number !== undefined ? "ol" : "p";
    const words = line.replace(kind === "ul" ? dot : kind === "ol" ? numbered : "", "").trim();
    const last = blocks.at(-1);
    const goesOn =
      last?.kind === kind && kind !== "p" && (kind === "ul" || Number(number) === last.start + last.lines.length);
    // A line that is set in below an entry belongs to it.
    if (kind === "p" && last && last.kind !== "p" && !isApart && /^\s{2,}/.test(line))
      last.lines.push(`${last.lines.pop()} ${words}`);
    else if (goesOn) last.lines.push(words);
    else blocks.push({ kind, start: Number(number ?? 1), lines: [words] });
    isApart = false;
  }
  return blocks.map(htmlOf).join("");
}

function htmlOf({ kind, start, lines }: { kind: "ul" | "ol" | "p"; start: number; lines: string[] }): string {
  const safe = lines.map((line) => line.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;"));
  if (kind === "p") return safe.map((line) => `<p>${line}</p>`).join("");
  const from = kind === "ol" && start !== 1 ? ` start="${start}"` : "";
  return `<${kind}${from}>${safe.map((line) => `<li><p>${line}</p></li>`).join("")}</${kind}>`;
}
