import { isPublicMedia } from "../../source/public-media.ts";
import { mostMegapixels, type PictureFacts, pictureFacts } from "./picture-facts.ts";

/** How the bytes of a picture begin, by its ending; in Latin-1. */
const beginnings: Readonly<Record<string, RegExp>> = {
  jpg: /^\xff\xd8\xff/,
  png: /^\x89PNG\r\n/,
  gif: /^GIF8/,
  webp: /^RIFF.{4}WEBP/s,
  avif: /^.{4}ftypavi[fs]/s,
};

/**
 * What is wrong with a picture: it is another kind of file, it cannot be drawn to its end, it is far too large to be drawn,
 * or it goes out as it is and tells where it was taken or carries something behind it.
 */
export async function pictureAdvice(bytes: Buffer, file: string): Promise<string | undefined> {
  const ending = file.split(".").at(-1)?.toLowerCase().replace("jpeg", "jpg") ?? "";
  const damaged = `This is no .${ending} picture, or it is damaged. Save the picture anew as .${ending} and put it here.`;
  if (!beginnings[ending]?.test(bytes.toString("latin1", 0, 16))) return damaged;
  try {
    const facts = await pictureFacts(bytes);
    if (facts.width * facts.height > mostMegapixels * 1e6)
      return `Make the picture smaller: it is ${facts.width} by ${facts.height} dots, 2,000 wide are plenty.`;
    return isPublicMedia(file) ? publicAdvice(bytes, ending, facts) : undefined;
  } catch {
    return damaged;
  }
}

function publicAdvice(bytes: Buffer, ending: string, { tellsPlace }: PictureFacts): string | undefined {
  if (tellsPlace)
    return "Save the picture anew without its place: the file tells where it was taken, and anybody could read it there.";
  return endOf(bytes, ending) < bytes.length
    ? "Save the picture anew: something else is hidden behind it in the same file."
    : undefined;
}

/** Where the picture ends by its own account, in bytes. */
function endOf(bytes: Buffer, ending: string): number {
  if (ending === "webp") return bytes.readUInt32LE(4) + 8;
  if (ending === "jpg") return bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) + 2;
  return bytes.length;
}
