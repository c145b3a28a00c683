/** A finding of an engine that was looked at and stays: the engine's rule, where, and why, with a link. */
interface Waiver {
  engine: "axe" | "Equal Access";
  rule: string;
  /** the beginning of the element it is about; without it the whole rule is left out */
  snippet?: RegExp;
  /** where the rule is left out; without it everywhere */
  when?: "prescribed colors";
  reason: string;
}

/** All findings that stay. The accessibility page tells how many they are and what they are about. */
export const waivers: readonly Waiver[] = [
  {
    engine: "axe",
    rule: "color-contrast",
    when: "prescribed colors",
    reason:
      "axe reads `-webkit-text-fill-color`, which keeps its own value there while the browser draws another; our own measure takes its place (prescribed-contrast.ts): https://github.com/dequelabs/axe-core/issues/3978",
  },
  {
    engine: "Equal Access",
    rule: "aria_content_in_landmark",
    snippet: /^<a [^>]*class="skip">/,
    reason:
      "The skip link is the first thing on the page, before all landmarks, as WCAG's technique G1 has it: https://www.w3.org/WAI/WCAG22/Techniques/general/G1",
  },
  {
    engine: "Equal Access",
    rule: "table_caption_empty",
    snippet: /^<caption>$/,
    reason:
      "Where no script says what is open now, the caption of the hours is clipped from view, as in WCAG's technique C7. Assistive technology is told it (trees/visit.aria.yml), but the engine takes it for hidden: https://www.w3.org/WAI/WCAG22/Techniques/css/C7",
  },
];
