import { closeSync, openSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "./problem.ts";

const megabyte = 1024 * 1024;
/** Larger than any camera's picture that is worth sending; the build would work on it for minutes. */
const mostMegabytes = 20;

/** How the bytes of a picture begin, by its ending; in Latin-1. */
const beginnings: Readonly<Record<string, RegExp>> = {
  jpg: /^\xff\xd8\xff/,
  jpeg: /^\xff\xd8\xff/,
  png: /^\x89PNG\r\n/,
  gif: /^GIF8/,
  webp: /^RIFF.{4}WEBP/s,
  avif: /^.{4}ftypavi[fs]/s,
};

/**
 * Pictures that are too large to work on, that are empty, or that are something else than their names say: a file that was
 * renamed, or that was not copied whole.
 * @param folder the absolute path of the content folder
 * @param media the files in `media/`, relative to it
 */
export function pictureFileProblems(folder: string, media: Iterable<string>): Problem[] {
  return [...media].flatMap((file): Problem[] => {
    const ending = file.split(".").at(-1)?.toLowerCase() ?? "";
    const beginning = beginnings[ending];
    if (!beginning) return [];
    const path = join(folder, file);
    const megabytes = statSync(path).size / megabyte;
    if (megabytes > mostMegabytes) {
      const found = `${Math.round(megabytes)} megabytes`;
      return [
        {
          file,
          found,
          advice: `Make the picture smaller: ${mostMegabytes} megabytes at most, 2,000 pixels wide are plenty.`,
        },
      ];
    }
    if (beginning.test(firstBytes(path))) return [];
    return [
      {
        file,
        advice: `This is no .${ending} picture, or it is damaged. Save the picture anew as .${ending} and put it here.`,
      },
    ];
  });
}

function firstBytes(path: string): string {
  const bytes = Buffer.alloc(16);
  const file = openSync(path, "r");
  try {
    return bytes.toString("latin1", 0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}
