import type { Remark } from "./word-rules.ts";

interface Claim {
  pattern: RegExp;
  /** a softer wording */
  better: string;
}

/**
 * Promises about health that need a source. Source of the rule: US Federal Trade Commission, Health Products Compliance
 * Guidance (2022): claims about health need competent and reliable scientific evidence.
 */
const claims: readonly Claim[] = [
  { pattern: /\bcur(?:es?|ed|ing)\b/giu, better: "Write “may ease” or “can help with”: a cure must be proven." },
  {
    pattern: /\bguarant(?:ees?|eed|eeing)\b/giu,
    better: "Write what you aim for: “the goal is …”. No result can be promised.",
  },
  {
    pattern: /\b(?:clinically |scientifically )?proven\b/giu,
    better: "Name the study and link to it, or write “in our experience”.",
  },
  {
    pattern: /\b(?:pain-free|permanent(?:ly)?|miracles?|instant(?:ly)?|risk-free|completely safe|no side effects)\b/giu,
    better: "Write what many clients notice, with “may” or “often”: this promises it to everyone.",
  },
  {
    pattern: /\b(?:always|never fails? to) (?:works?|helps?|heals?)\b/giu,
    better: "Write “often helps”: nothing helps everyone.",
  },
  {
    pattern: /\bthe (?:best|leading|number one|top) (?:clinic|practice|therapists?|therapy|treatments?|massage)\b/giu,
    better: "Say what you do, rather than that it is the best: that would have to be shown.",
  },
  { pattern: /\beliminates?\b/giu, better: "Write “can reduce”." },
];

const denied =
  /\b(?:not?|never|cannot|without|nothing|nobody|can’t|can't|isn’t|isn't|doesn’t|doesn't|won’t|won't)\b[^.!?]{0,40}$/iu;
const sourced = /\b(?:experience|study|studies|trial|review|research|survey|according|source)\b/iu;

/** Promises in a passage, those left out that it denies itself. */
export function promises(text: string): Remark[] {
  return claims.flatMap(({ pattern, better }) =>
    [...text.matchAll(pattern)].flatMap((match) =>
      denied.test(text.slice(0, match.index)) ? [] : [{ found: match[0], advice: better }],
    ),
  );
}

/** Percentages without a word on where they come from. */
export function bareNumbers(text: string): Remark[] {
  return [...text.matchAll(/\d+(?:\.\d+)?\s?(?:%|percent\b)/giu)].flatMap(([found]) =>
    sourced.test(text)
      ? []
      : [
          {
            found,
            advice: "Say where the number comes from: “in this clinic’s own experience” or a study, with a link.",
          },
        ],
  );
}
