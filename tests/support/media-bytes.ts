import { crc32, deflateSync } from "node:zlib";

/** A PNG picture of this width and height whose dots are missing. Source: PNG specification, section 5. */
export function emptyPng(width: number, height: number): Buffer {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size[8] = 1;
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  return Buffer.concat([
    signature,
    pngChunk("IHDR", size),
    pngChunk("IDAT", deflateSync(Buffer.alloc(64))),
    pngChunk("IEND", Buffer.alloc(0)),
  ]);
}

function pngChunk(type: string, data: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const chunk = Buffer.alloc(data.length + 12);
  chunk.writeUInt32BE(data.length, 0);
  content.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(content), data.length + 8);
  return chunk;
}

/** The file as a telephone would have made it, with a place on the globe: EXIF in a picture, `©xyz` in a film. */
export function withPlace(bytes: Buffer, file: string): Buffer {
  return file.endsWith(".mp4") ? filmWithPlace(bytes) : pictureWithPlace(bytes);
}

/** An EXIF block (big-endian TIFF) with nothing but a pointer to a list of GPS facts. Source: Exif 2.32. */
function pictureWithPlace(jpeg: Buffer): Buffer {
  const tiff = Buffer.from(
    "4d4d002a00000008" +
      "0001" +
      "8825" +
      "0004" +
      "00000001" +
      "0000001a" +
      "00000000" +
      "0001" +
      "0001" +
      "0002" +
      "00000002" +
      "4e000000" +
      "00000000",
    "hex",
  );
  const content = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)]);
}

/** Source: QuickTime File Format, user data. */
function filmWithPlace(mp4: Buffer): Buffer {
  const place = box("\xa9xyz", Buffer.from("\0\x12\x15\xc7+39.8000-089.6000/", "latin1"));
  const start = mp4.indexOf("moov", 0, "latin1") - 4;
  const end = start + mp4.readUInt32BE(start);
  const film = box("moov", Buffer.concat([mp4.subarray(start + 8, end), box("udta", place)]));
  return Buffer.concat([mp4.subarray(0, start), film, mp4.subarray(end)]);
}

function box(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length + 8, 0);
  head.write(type, 4, "latin1");
  return Buffer.concat([head, content]);
}
