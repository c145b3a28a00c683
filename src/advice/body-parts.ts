import type { Remark } from "./word-rules.ts";

const parts = ["ankle", "back", "elbow", "foot", "hip", "jaw", "knee", "neck", "shoulder", "wrist"];
const matters = "pain|ache|injury|injuries|surgery|problems?|cases?|patients|clients|conditions?";
const pattern = new RegExp(`\\b(${parts.join("|")})(?:s|’s|'s)?[ -](?:${matters})\\b`, "giu");

/**
 * Complaints of another part of the body than the page is about: mostly left over from the page it was copied from.
 * @param title what the page is about: “Low back pain”
 */
export function otherBodyParts(title: string): (text: string) => Remark[] {
  const own = parts.filter((part) => title.toLowerCase().includes(part));
  if (own.length === 0) return () => [];
  return (text) =>
    [...text.matchAll(pattern)].flatMap(([found, part = ""]) =>
      own.includes(part.toLowerCase())
        ? []
        : [{ found, advice: `This page is about ${title.toLowerCase()}. Is the sentence meant for another page?` }],
    );
}
