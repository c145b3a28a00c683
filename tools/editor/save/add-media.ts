import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import sharp from "sharp";
import { mediaFileProblems } from "../../../src/check/media-files/media-file-problems.ts";
import { plainName } from "./plain-name.ts";

/** Wider than any screen shows a picture of a page, in pixels. */
const mostPixels = 2400;
const pictures = new Set([".jpg", ".jpeg", ".png", ".webp", ".avif"]);
const others = new Set([".gif", ".vtt", ".mp4", ".webm"]);

/**
 * Puts a file that the owner chose into `media/`. A picture is decoded, turned upright, made no larger than needed, and loses what
 * the camera wrote into it, the place among it.
 * @param bytes as they came
 * @returns the path to write into a field: `media/desk.jpg`
 * @throws Error in the owner's words, for what is no picture or too large
 */
export async function addMedia(folder: string, name: string, bytes: Buffer, workFolder: string): Promise<string> {
  const ending = extname(name).toLowerCase();
  if (!pictures.has(ending) && !others.has(ending)) throw new Error(kindAdvice(ending));
  await judge(name, ending, bytes, workFolder);
  const size = { width: mostPixels, height: mostPixels, fit: "inside", withoutEnlargement: true } as const;
  const kept = pictures.has(ending) ? await sharp(bytes).rotate().resize(size).toBuffer() : bytes;
  mkdirSync(join(folder, "media"), { recursive: true });
  const base = plainName(name.slice(0, name.length - ending.length)) || "file";
  for (let copy = 1; ; copy++) {
    const path = `media/${copy === 1 ? base : `${base}-${copy}`}${ending === ".jpeg" ? ".jpg" : ending}`;
    const target = join(folder, path);
    if (existsSync(target) && !readFileSync(target).equals(kept)) continue;
    writeFileSync(target, kept);
    return path;
  }
}

/** The content check's own judgment of a file, before it is taken. */
async function judge(name: string, ending: string, bytes: Buffer, workFolder: string): Promise<void> {
  mkdirSync(workFolder, { recursive: true });
  const work = mkdtempSync(join(workFolder, "media-"));
  try {
    writeFileSync(join(work, `file${ending}`), bytes);
    const [problem] = await mediaFileProblems(work, [`file${ending}`]);
    if (problem) throw new Error(`${name}: ${problem.found ? `${problem.found}. ` : ""}${problem.advice}`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function kindAdvice(ending: string): string {
  if (ending === ".heic" || ending === ".heif")
    return "Choose a .jpg: this kind of picture (.heic) is not shown by every browser. On an iPhone, Settings › Camera › Formats › Most Compatible makes .jpg; or send the picture to yourself by e-mail.";
  return `Choose a picture (.jpg, .png, .webp, .avif, .gif), a film (.mp4, .webm) or captions (.vtt)${ending ? `; this is a ${ending} file` : ""}.`;
}
