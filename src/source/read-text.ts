import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import type { Problem } from "../check/problem.ts";

/** A page of plain text is far smaller; what is larger was put here by mistake. */
const largestFile = 200_000;

const longestLine = 10_000;

/** Signs of a damaged text, in any line: what they look like and what to do. */
const damages: readonly { pattern: RegExp; advice: string }[] = [
  {
    pattern: /^((<{7}|>{7})( |$)|={7}$)/,
    advice: "Two versions of this file were mixed. Keep the right lines and delete this mark.",
  },
  {
    pattern: /\r/,
    advice: "Save the file again with the line ends of Windows or Unix; this line has those of old Macs.",
  },
  { pattern: /\uFFFD/, advice: "A character was damaged when the file was saved. Type the word again." },
  {
    pattern: /â€|Ã[\u0080-\u00BF]/,
    advice: "A character was damaged when the file was saved. Type it again and save the file as UTF-8.",
  },
  {
    pattern: /[^\P{Cc}\t\n]/u,
    advice: "An invisible control character stands in this line. Type the line again.",
  },
  {
    pattern: /[\u202A-\u202E\u2066-\u2069]/,
    advice: "A character that nobody sees turns around the order in which this line is read. Type the line again.",
  },
];

/**
 * The text of one file, with `\n` line ends and without byte order mark; or what is wrong with it as a text.
 * @param path where the file is
 * @param file what the problems call it
 */
export function readText(path: string, file: string): { text: string } | { problems: Problem[] } {
  const bytes = readFileSync(path);
  if (bytes.length > largestFile) {
    const size = Math.round(bytes.length / 1000);
    return {
      problems: [
        {
          file,
          line: 1,
          found: `${size} kilobytes`,
          advice: "Shorten the file to 200 kilobytes, or split it into two pages.",
        },
      ],
    };
  }
  if (!isUtf8(bytes)) {
    return {
      problems: [
        {
          file,
          line: lineOfBadByte(bytes),
          advice: "Save the file again with the encoding UTF-8; some of its letters cannot be read.",
        },
      ],
    };
  }
  const text = bytes
    .toString("utf8")
    .replace(/^\uFEFF/, "")
    .replaceAll("\r\n", "\n");
  const problems = damageIn(text, file);
  return problems.length > 0 ? { problems } : { text };
}

/** All damages in one: a text in which it finds nothing needs no look at each line. */
const suspicious = new RegExp(damages.map(({ pattern }) => pattern.source).join("|"), "mu");

function damageIn(text: string, file: string): Problem[] {
  const lines = text.split("\n");
  if (!suspicious.test(text) && lines.every(({ length }) => length <= longestLine)) return [];
  return lines.flatMap((line, index): Problem[] => {
    const found = line.slice(0, 200);
    if (line.length > longestLine) {
      return [{ file, line: index + 1, found, advice: "Divide this line: it has more than 10,000 characters." }];
    }
    const damage = damages.find(({ pattern }) => pattern.test(line));
    return damage ? [{ file, line: index + 1, found, advice: damage.advice }] : [];
  });
}

function lineOfBadByte(bytes: Buffer): number {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}
