import { type FilmFacts, filmFacts } from "../../domain/video/film-facts.ts";

const recipe = "The recipe is in content/README.md (“Films”).";

/**
 * What is wrong with a film of the clinic's own: it is none, it was not copied whole, browsers cannot play it, it begins only once
 * it is loaded to its end, or it tells where it was taken.
 */
export function filmAdvice(bytes: Buffer, file: string): string | undefined {
  const ending = file.split(".").at(-1)?.toLowerCase() ?? "";
  const damaged = `This is no .${ending} film, or it was not copied whole. Export the film anew as .${ending} and put it here.`;
  if (ending === "webm") return webmAdvice(bytes, damaged);
  const facts = filmFacts(bytes);
  if (!facts?.isWhole) return damaged;
  if (["\xa9xyz", "loci", "com.apple.quicktime.location"].some((name) => bytes.includes(name, 0, "latin1")))
    return "Export the film anew without its place: the file tells where it was taken, and anybody could read it there.";
  return playAdvice(facts);
}

/** Names of what cameras and editing programs write, by the four letters of the file. */
const codecs: Readonly<Record<string, string>> = {
  hvc1: "H.265 (HEVC)",
  hev1: "H.265 (HEVC)",
  dvh1: "Dolby Vision",
  dvhe: "Dolby Vision",
  apch: "ProRes",
  apcn: "ProRes",
  apcs: "ProRes",
  apco: "ProRes",
  ap4h: "ProRes",
  ap4x: "ProRes",
  mp4v: "MPEG-4 Part 2",
  s263: "H.263",
  mjpa: "Motion JPEG",
  jpeg: "Motion JPEG",
};
const played = new Set(["avc1", "avc3", "vp09", "av01"]);
/** Profiles of H.264 that browsers decode: Baseline, Main, Extended, High. Source: ITU-T H.264, annex A. */
const playedProfiles = new Set([66, 77, 88, 100]);
const heard = new Set(["mp4a", "Opus", ".mp3", "fLaC"]);

function playAdvice({ videoCodec, profile, audioCodec, startsAtOnce }: FilmFacts): string | undefined {
  if (videoCodec === undefined) return `Export the film anew: this file has sound, but no pictures. ${recipe}`;
  if (!played.has(videoCodec))
    return `Export the film anew with H.264: it is written in ${codecs[videoCodec] ?? `“${videoCodec.trim()}”`}, which most browsers do not play. ${recipe}`;
  if (profile !== undefined && !playedProfiles.has(profile))
    return `Export the film anew with H.264 in 8 bits and 4:2:0: it has more colors than browsers play. ${recipe}`;
  if (audioCodec !== undefined && !heard.has(audioCodec))
    return `Export the film anew with sound in AAC: browsers would play it without sound. ${recipe}`;
  return startsAtOnce
    ? undefined
    : `Export the film anew “for the web” (“fast start”): as it is, it begins only when the whole file is loaded. ${recipe}`;
}

/** Source: RFC 8794, section 8.1 (the EBML header); the WebM container guidelines (its DocType, VP8, VP9, AV1). */
function webmAdvice(bytes: Buffer, damaged: string): string | undefined {
  if (bytes.length < 5 || bytes.readUInt32BE(0) !== 0x1a45dfa3 || !bytes.includes("webm")) return damaged;
  const head = bytes.toString("latin1", 0, 65_536);
  const codec = /V_[A-Z0-9/_]+/.exec(head)?.[0];
  return codec === undefined || /^V_(?:VP8|VP9|AV1)/.test(codec)
    ? undefined
    : `Export the film anew as .webm with VP9, or as .mp4 with H.264: browsers do not play what it is written in. ${recipe}`;
}
