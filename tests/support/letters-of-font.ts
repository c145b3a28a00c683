/**
 * The characters that a TrueType file has a shape for, by their code points.
 * Source: OpenType specification, "cmap", format 4.
 * @throws Error where the file has no such table
 */
export function lettersOf(font: Buffer): Set<number> {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const entry = tables.find((place) => font.toString("latin1", place, place + 4) === "cmap");
  if (!entry) throw new Error("The font has no table of characters.");
  const cmap = font.readUInt32BE(entry + 8);
  const subtables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, index) => cmap + font.readUInt32BE(cmap + 8 + 8 * index),
  );
  const table = subtables.find((place) => font.readUInt16BE(place) === 4);
  if (!table) throw new Error("The font's table of characters is of another format than 4.");
  const width = font.readUInt16BE(table + 6);
  const ranges = Array.from({ length: width / 2 }, (_, index) => ({
    end: font.readUInt16BE(table + 14 + 2 * index),
    start: font.readUInt16BE(table + 16 + width + 2 * index),
  }));
  const codes = ranges.flatMap(({ start, end }) =>
    Array.from({ length: end - start + 1 }, (_, index) => start + index),
  );
  return new Set(codes.filter((code) => code < 0xffff));
}
