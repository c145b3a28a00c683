const known = new Set(["https:", "http:", "mailto:", "tel:"]);

/** What is wrong with the address of a link or picture as such, wherever it leads: empty, or able to run code. */
export function addressAdvice(url: string): string | undefined {
  if (url.trim() === "") return "Write the address between the round brackets: [words](/contact/).";
  // Browsers pass over blanks and control characters in a scheme: `java&Tab;script:` runs.
  const scheme = /^([^/?#]*?:)/.exec(url.replace(/[\p{Cc}\s]/gu, ""))?.[1]?.toLowerCase();
  if (scheme === undefined || known.has(scheme)) return undefined;
  return "Write an address that begins with https://, /, mailto: or tel:.";
}
