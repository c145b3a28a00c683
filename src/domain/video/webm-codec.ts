/**
 * The codec of a WebM file's picture, as a `codecs` parameter names it (RFC 6381): a browser that cannot play it then does not ask
 * for the file. `undefined` where the head of the file tells none that is known here.
 * Sources: Matroska's elements CodecID (0x86) and CodecPrivate (0x63A2); "AV1 Codec ISO Media File Format Binding", section 5.
 * @param head the beginning of the file
 */
export function webmCodec(head: Buffer): string | undefined {
  if (head.includes("\x86\x85V_VP8", 0, "latin1")) return "vp8";
  if (head.includes("\x86\x85V_VP9", 0, "latin1")) return "vp9";
  return head.includes("\x86\x85V_AV1", 0, "latin1") ? av1Codec(head) : undefined;
}

/** The four bytes of an AV1 description hold profile, level, tier and bits per color channel. */
function av1Codec(head: Buffer): string | undefined {
  const at = head.indexOf("\x63\xA2", head.indexOf("V_AV1", 0, "latin1"), "latin1");
  const marker = head.indexOf(0x81, at);
  if (at < 0 || marker < 0 || marker > at + 10 || marker + 2 >= head.length) return undefined;
  const [profileAndLevel = 0, flags = 0] = head.subarray(marker + 1, marker + 3);
  const level = String(profileAndLevel & 0x1f).padStart(2, "0");
  const bits = flags & 0x40 ? (flags & 0x20 ? "12" : "10") : "08";
  return `av01.${profileAndLevel >> 5}.${level}${flags & 0x80 ? "H" : "M"}.${bits}`;
}
