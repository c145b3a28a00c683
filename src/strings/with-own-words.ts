/** Words in place of others, by their names; what is not named stays. */
export interface OwnWords {
  readonly [name: string]: string | OwnWords | undefined;
}

/** The words with a clinic's own in their place. */
export function withOwnWords<Words extends object>(words: Words, own: string | OwnWords | undefined): Words {
  if (own === undefined || typeof own === "string") return words;
  const entries = Object.entries(words).map(([name, value]: [string, unknown]) => {
    const other = own[name];
    if (typeof value === "object" && value !== null) return [name, withOwnWords(value, other)];
    return [name, typeof other === "string" ? other : value];
  });
  return Object.fromEntries(entries) as Words;
}
