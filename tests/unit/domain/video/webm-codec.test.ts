import { expect, it } from "vitest";
import { webmCodec } from "../../../../src/domain/video/webm-codec.ts";

const head = (codecId: string, description: readonly number[] = []) =>
  Buffer.concat([
    Buffer.from("\x1a\x45\xdf\xa3\x86\x85", "latin1"),
    Buffer.from(codecId),
    Buffer.from([0x83, 0x81, 0x01, 0x63, 0xa2, 0x84, ...description]),
  ]);

it.each([
  ["AV1, level 4, 8 bits", "V_AV1", [0x81, 0x04, 0x0c, 0x00], "av01.0.04M.08"],
  ["AV1, high tier, 10 bits", "V_AV1", [0x81, 0x2d, 0xcc, 0x00], "av01.1.13H.10"],
  ["VP9", "V_VP9", [], "vp9"],
  ["VP8", "V_VP8", [], "vp8"],
  ["a codec that no browser plays", "V_MPEG4", [], undefined],
  ["AV1 without a description", "V_AV1", [], undefined],
])("names %s as a browser reads it", (_, codecId, description, codec) => {
  expect(webmCodec(head(codecId, description))).toBe(codec);
});
