/** A part of an MP4 file: where it begins and ends, in bytes. */
interface Box {
  type: string;
  start: number;
  end: number;
}

/** What is wrong with a film of the clinic's own: it is none, it was not copied whole, it tells where it was taken. */
export function filmAdvice(bytes: Buffer, file: string): string | undefined {
  const ending = file.split(".").at(-1)?.toLowerCase() ?? "";
  const damaged = `This is no .${ending} film, or it was not copied whole. Export the film anew as .${ending} and put it here.`;
  // Source: RFC 8794, section 8.1 (the EBML header), and the WebM container guidelines (its DocType).
  if (ending === "webm")
    return bytes.length > 4 && bytes.readUInt32BE(0) === 0x1a45dfa3 && bytes.includes("webm") ? undefined : damaged;
  const boxes = boxesIn(bytes);
  const movie = boxes.find(({ type }) => type === "moov");
  if (boxes[0]?.type !== "ftyp" || !movie || boxes.at(-1)?.end !== bytes.length) return damaged;
  const facts = bytes.subarray(movie.start, movie.end);
  const hasPlace = ["\xa9xyz", "loci", "com.apple.quicktime.location"].some((name) =>
    facts.includes(name, 0, "latin1"),
  );
  return hasPlace
    ? "Export the film anew without its place: the file tells where it was taken, and anybody could read it there."
    : undefined;
}

/** The outermost parts of the file. Source: ISO/IEC 14496-12, section 4.2 ("Object structure"). */
function boxesIn(bytes: Buffer): Box[] {
  const boxes: Box[] = [];
  for (let start = 0; start + 8 <= bytes.length; ) {
    const short = bytes.readUInt32BE(start);
    const isLong = short === 1 && start + 16 <= bytes.length;
    const size = isLong ? Number(bytes.readBigUInt64BE(start + 8)) : short || bytes.length - start;
    if (size < 8) break;
    boxes.push({ type: bytes.toString("latin1", start + 4, start + 8), start, end: start + size });
    start += size;
  }
  return boxes;
}
