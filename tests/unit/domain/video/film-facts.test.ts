import { describe, expect, it } from "vitest";
import { filmAdvice } from "../../../../src/check/media-files/film-advice.ts";
import { filmFacts, isPortrait } from "../../../../src/domain/video/film-facts.ts";
import { aFilm } from "../../../support/media-files.ts";

const film = Buffer.from(aFilm);

/** The film with other letters in the place of some. */
function withLetters(from: string, to: string): Buffer {
  const bytes = Buffer.from(film);
  bytes.write(to, bytes.indexOf(from, bytes.indexOf("stsd", 0, "latin1"), "latin1"), "latin1");
  return bytes;
}

function withProfile(profile: number): Buffer {
  const bytes = Buffer.from(film);
  bytes[bytes.indexOf("avcC", 0, "latin1") + 5] = profile;
  return bytes;
}

/** The description behind the pictures, as cameras write it. */
function withLateStart(): Buffer {
  const start = film.indexOf("moov", 0, "latin1") - 4;
  const end = start + film.readUInt32BE(start);
  return Buffer.concat([film.subarray(0, start), film.subarray(end), film.subarray(start, end)]);
}

/** Turned as a telephone writes a film that was taken upright. */
function turned(): Buffer {
  const bytes = Buffer.from(film);
  const head = bytes.indexOf("tkhd", 0, "latin1") - 4;
  const matrix = head + bytes.readUInt32BE(head) - 44;
  for (const [index, value] of [0, 65_536, 0, -65_536, 0].entries()) bytes.writeInt32BE(value, matrix + index * 4);
  return bytes;
}

describe("a film of the clinic’s own", () => {
  it("is fine in H.264 with its description first", () => expect(filmAdvice(film, "a.mp4")).toBeUndefined());

  it.each([
    ["H.265", withLetters("avc1", "hvc1"), /written in H\.265 \(HEVC\)/],
    ["ProRes", withLetters("avc1", "apch"), /written in ProRes/],
    ["something unknown", withLetters("avc1", "xyz1"), /written in “xyz1”/],
    ["4:2:2", withProfile(122), /8 bits and 4:2:0/],
    ["10 bits", withProfile(110), /8 bits and 4:2:0/],
    ["a late start", withLateStart(), /“fast start”/],
    ["half of it", film.subarray(0, film.length / 2), /not copied whole/],
  ])("is told in %s", (_, bytes, advice) => expect(filmAdvice(bytes, "a.mp4")).toMatch(advice));

  it("is told in a .webm that browsers do not play", () => {
    const webm = (codec: string) => Buffer.from(`\x1a\x45\xdf\xa3 webm \x86${codec}\0`, "latin1");
    expect(filmAdvice(webm("V_MPEGH/ISO/HEVC"), "a.webm")).toMatch(/with VP9/);
    expect(filmAdvice(webm("V_VP9"), "a.webm")).toBeUndefined();
  });

  it("knows when it is upright, from its beginning alone", () => {
    const facts = (bytes: Buffer) => filmFacts(bytes.subarray(0, film.indexOf("mdat", 0, "latin1") + 16), film.length);
    expect(isPortrait(facts(film) ?? { isWhole: true, startsAtOnce: true })).toBe(false);
    expect(isPortrait(facts(turned()) ?? { isWhole: true, startsAtOnce: true })).toBe(true);
  });
});
