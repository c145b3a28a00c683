/** Mistakes of the old page; none may be on the new ones. */
export const mistakes: readonly RegExp[] = [
  /illiacus/i,
  /pre-vent/i,
  /\bstained\b/i,
  /wreck havoc/i,
  /shearing affect/i,
  /\b(therapy|the|a|and|of|to|in|is) \1\b/i,
  /\b(your|this|the) shoulder injury\b/i,
  /\b(Tues|Weds|Thur|Thurs|M-F|Mon-Thu)\b/,
];
