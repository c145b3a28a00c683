import type { Remark } from "./word-rules.ts";

const whole = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b/gu;
const usual = /\b(?:Mon|Tue|Wed|Thu|Fri)\b\.?|\b(?:Sat|Sun)\b\.?(?=\s*(?:[–—-]|to\b|and\b|&|,|\d|$))/gu;
const odd = /\b(?:Tues|Weds|Thur|Thurs)\b\.?/gu;

/** Day names that are written in more than one way within a file: visitors look for Thu and do not find Thurs. */
export function mixedDayNames(texts: readonly string[]): (text: string) => Remark[] {
  const kinds = [whole, usual, odd].filter((kind) => texts.some((text) => text.match(kind)));
  if (kinds.length < 2 && kinds[0] !== odd) return () => [];
  const short = kinds.includes(whole) ? [usual, odd] : [odd];
  const advice = kinds.includes(whole)
    ? "Write the whole name, as elsewhere in this file."
    : "Write Tue, Wed and Thu, with three letters like the other days.";
  return (text) => short.flatMap((kind) => [...text.matchAll(kind)].map(([found]) => ({ found, advice })));
}
