/** Two tokens of which one is drawn on the other, and the contrast that they need. */
export interface ColorPair {
  front: string;
  ground: string;
  ratio: number;
  /** what it is on the page, after the words "for" */
  use: string;
}

const pair = (ratio: number) => (row: readonly [front: string, ground: string, use: string]) => ({
  front: row[0],
  ground: row[1],
  ratio,
  use: row[2],
});

/** WCAG 2.2 asks 4.5:1 of text (1.4.3); the words of the pages get more. */
const texts = [
  ...(
    [
      ["ink", "paper", "words"],
      ["ink", "blush", "words in a tinted section"],
    ] as const
  ).map(pair(7)),
  ...(
    [
      ["ink-2", "paper", "quieter words"],
      ["ink-2", "blush", "quieter words in a tinted section"],
      ["accent", "paper", "numbers and marked links"],
      ["accent", "blush", "numbers in a tinted section"],
      ["paper", "accent", "words on buttons and on today's hours"],
      ["paper", "ink", "the skip link, and a tag that is pointed at"],
      ["ink", "bar", "hours"],
      ["go", "paper", "the good answer to a sign-up"],
      ["go", "blush", "the good answer in a tinted section"],
      ["wait", "paper", "an owner's slot"],
      ["stop", "paper", "a warning"],
      ["stop", "blush", "a warning in a tinted section"],
      ["on-track", "track", "words on the track"],
      ["on-track-2", "track", "quieter words on the track"],
      ["on-track", "track-deep", "numbers on a lit muscle of the track"],
      ["on-track", "track-soft", "numbers on the body on the track"],
      ["on-night", "night", "words in the footer"],
      ["on-night-2", "night", "quieter words in the footer"],
      ["on-night", "panel", "words on the raised panel"],
      ["on-night-2", "panel", "quieter words on the raised panel"],
      ["night", "on-night", "the button on a panel"],
      ["track-ink", "on-track", "the button on the track, and the play button"],
      ["fig-num", "fig-muscle", "numbers on muscles"],
      ["fig-num", "fig-body", "numbers on the body"],
    ] as const
  ).map(pair(4.5)),
];

/** WCAG 2.2 asks 3:1 of parts that have to be told apart (1.4.11). */
const parts = (
  [
    ["line-strong", "paper", "the edge of a field"],
    ["line-strong", "blush", "the edge of a field in a tinted section"],
    ["fig-hot", "fig-body", "a lit muscle"],
    ["fig-hot", "fig-muscle", "a lit muscle beside another"],
    ["focus", "paper", "the focus ring"],
    ["focus", "blush", "the focus ring in a tinted section"],
    ["on-track", "track", "the focus ring on the track"],
    ["on-night", "night", "the focus ring in the footer"],
    ["on-night", "panel", "the focus ring on a panel"],
    ["go", "paper", "the dot of the open line"],
    ["go", "blush", "the dot of the open line in a tinted section"],
    ["wait", "paper", "the dot of the open line soon before closing"],
    ["wait", "blush", "that dot in a tinted section"],
    ["go-on-track", "track", "the dot of the open line on the track"],
    ["wait-on-track", "track", "the dot soon before closing on the track"],
    ["stop", "paper", "the edge of the safety card"],
  ] as const
).map(pair(3));

/** All that is drawn on one another, in both schemes. `tests/unit/styles/contrast.test.ts` holds the sheets against it. */
export const colorPairs: readonly ColorPair[] = [...texts, ...parts];
