/** The contenders in the order of the table, and what they are called there. */
export const contenderNames: Readonly<Record<string, string>> = {
  first: "ours, first",
  cold: "ours, cold",
  warm: "ours, warm",
  astro: "Astro + MDX",
  eleventy: "Eleventy",
  hugo: "Hugo",
};
