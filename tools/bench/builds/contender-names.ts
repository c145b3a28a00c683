/** The contenders in the order of the table, and what they are called there. */
export const contenderNames: Readonly<Record<string, string>> = {
  first: "ours, first",
  cold: "ours, cold",
  warm: "ours, warm",
  layouts: "Astro + MDX, our pages",
  astro: "Astro + MDX, plain pages",
  eleventy: "Eleventy",
  hugo: "Hugo",
};
