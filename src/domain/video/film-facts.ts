/** What an MP4 file says of itself. */
export interface FilmFacts {
  /** is it whole: its parts follow each other to the end of the file? */
  isWhole: boolean;
  /** does what a player needs first stand at the beginning? Else the film is loaded to its end before it begins */
  startsAtOnce: boolean;
  /** four letters of ISO/IEC 14496-15 and others: `avc1` is H.264, `hvc1` and `hev1` are H.265, `apch` is ProRes */
  videoCodec?: string;
  /** `profile_idc` of H.264: 122 is High 4:2:2, 110 High 10 */
  profile?: number;
  /** `mp4a` is AAC */
  audioCodec?: string;
  /** as it is shown, a film that was taken upright is turned */
  width?: number;
  height?: number;
}

/** A part of an MP4 file: where its content begins and where it ends, in bytes. */
interface Box {
  type: string;
  start: number;
  end: number;
}

/**
 * Reads what stands in the heads of an MP4 file; `undefined` if it is none or has no description of its film.
 * Source: ISO/IEC 14496-12, sections 4.2 ("Object structure"), 8.2.2 (`moov`), 8.3.2 (`tkhd`), 8.5.2 (`stsd`).
 * @param bytes the file, or its beginning
 * @param length of the whole file
 */
export function filmFacts(bytes: Buffer, length = bytes.length): FilmFacts | undefined {
  const boxes = boxesIn(bytes, 0, length);
  const movie = boxes.find(({ type }) => type === "moov");
  if (boxes[0]?.type !== "ftyp" || !movie) return undefined;
  const data = boxes.findIndex(({ type }) => type === "mdat");
  const facts: FilmFacts = {
    isWhole: boxes.at(-1)?.end === length,
    startsAtOnce: data < 0 || boxes.indexOf(movie) < data,
  };
  for (const track of boxesIn(bytes, movie.start, movie.end).filter(({ type }) => type === "trak")) {
    const media = inside(bytes, track, "mdia");
    const kind = media && inside(bytes, media, "hdlr");
    const table =
      media && ["minf", "stbl", "stsd"].reduce<Box | undefined>((box, name) => box && inside(bytes, box, name), media);
    if (!kind || !table) continue;
    // The table has 8 bytes before its first entry, which has its length and its four letters first.
    const codec = bytes.toString("latin1", table.start + 12, table.start + 16);
    const handler = bytes.toString("latin1", kind.start + 8, kind.start + 12);
    if (handler === "soun") facts.audioCodec ??= codec;
    if (handler === "vide" && !facts.videoCodec)
      Object.assign(facts, { videoCodec: codec }, sizeOf(bytes, track), profileOf(bytes, table));
  }
  return facts;
}

/** Width and height as they are shown: in the head of the track, turned by its matrix. */
function sizeOf(bytes: Buffer, track: Box): { width?: number; height?: number } {
  const head = inside(bytes, track, "tkhd");
  if (!head || head.end - head.start < 84) return {};
  const matrix = head.end - 44;
  const isTurned = bytes.readInt32BE(matrix) === 0 && bytes.readInt32BE(matrix + 4) !== 0;
  const [width, height] = [bytes.readUInt32BE(head.end - 8) / 65_536, bytes.readUInt32BE(head.end - 4) / 65_536];
  return isTurned ? { width: height, height: width } : { width, height };
}

/** The profile of H.264, the second byte of its description. */
function profileOf(bytes: Buffer, table: Box): { profile?: number } {
  const at = bytes.subarray(table.start, table.end).indexOf("avcC", 0, "latin1");
  return at < 0 ? {} : { profile: bytes[table.start + at + 5] ?? 0 };
}

function inside(bytes: Buffer, box: Box, type: string): Box | undefined {
  return boxesIn(bytes, box.start, box.end).find((each) => each.type === type);
}

function boxesIn(bytes: Buffer, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  for (let start = from; start + 8 <= to && start + 16 <= bytes.length; ) {
    const short = bytes.readUInt32BE(start);
    const size = short === 1 ? Number(bytes.readBigUInt64BE(start + 8)) : short || to - start;
    if (size < 8) break;
    boxes.push({
      type: bytes.toString("latin1", start + 4, start + 8),
      start: start + (short === 1 ? 16 : 8),
      end: start + size,
    });
    start += size;
  }
  return boxes;
}

/** Is the film higher than wide, as telephones take it when they are held upright? */
export function isPortrait({ width, height }: FilmFacts): boolean {
  return width !== undefined && height !== undefined && height > width;
}
