/** The two parts of an `.mdx` file. Lines count from 1 in the whole file. */
export interface FrontMatterParts {
  /** the fields, without the lines of dashes */
  frontMatter: string;
  frontMatterLine: number;
  /** the text under the fields */
  body: string;
  bodyLine: number;
}

/** Why a file could not be split, and the line where it shows. */
export interface FrontMatterFault {
  line: number;
  found: string;
  advice: string;
}

const threeDashes = "Write exactly three dashes (---) and nothing else to end the fields.";
const dashes = /^---[ \t]*$/;

/**
 * Splits a file at its two lines of dashes. A byte order mark and Windows line ends are fine; line ends come out as `\n`.
 * Inside the fields no other line may begin with three dashes or pluses: readers of front matter differ on what they mean.
 */
export function splitFrontMatter(text: string): FrontMatterParts | FrontMatterFault {
  const lines = text
    .replace(/^\uFEFF/, "")
    .replaceAll("\r\n", "\n")
    .split("\n");
  const first = lines[0] ?? "";
  if (!dashes.test(first)) return noBeginning(lines, first);
  const end = lines.findIndex((line, index) => index > 0 && /^(---|\+\+\+)/.test(line));
  const last = lines[end];
  if (last === undefined) {
    // Word processors make one long dash of two or three short ones.
    const long = lines.findIndex((line, index) => index > 0 && /^[–—]+-?\s*$/.test(line));
    if (long > 0) return { line: long + 1, found: lines[long] ?? "", advice: threeDashes };
    return {
      line: 1,
      found: first,
      advice: "Write a second line with three dashes (---) under the last field. The text begins after it.",
    };
  }
  if (end === 1) return { line: 2, found: last, advice: "Write the fields between the two lines of dashes." };
  if (!dashes.test(last)) {
    return {
      line: end + 1,
      found: last,
      advice: threeDashes,
    };
  }
  return {
    frontMatter: lines.slice(1, end).join("\n"),
    frontMatterLine: 2,
    body: lines.slice(end + 1).join("\n"),
    bodyLine: end + 2,
  };
}

function noBeginning(lines: readonly string[], first: string): FrontMatterFault {
  const begins = lines.findIndex((line) => line.trim() !== "");
  if (begins > 0 && dashes.test(lines[begins] ?? "")) {
    return {
      line: 1,
      found: first,
      advice: "Delete the empty lines at the top: the first line must be the three dashes (---).",
    };
  }
  return {
    line: 1,
    found: first,
    advice: "Begin the file with a line of three dashes (---), then the fields, then three dashes again.",
  };
}
