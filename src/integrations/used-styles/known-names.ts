/** What the pages of a site are made of, as far as a style sheet can ask for it. */
export interface KnownNames {
  /** element names, in small letters */
  types: Set<string>;
  classes: Set<string>;
  ids: Set<string>;
  /** attributes, each with all the values that it has */
  attributes: Map<string, Set<string>>;
  /** custom properties that something else than a pruned sheet reads: `--ink` */
  propertiesRead: Set<string>;
  /** words that scripts write: they may give an element or a class any of these names */
  scriptWords: Set<string>;
  /** these words and the properties that scripts name: an attribute may be any of them */
  scriptProperties: Set<string>;
}

/** Knows nothing yet. */
export function noNames(): KnownNames {
  return {
    types: new Set(),
    classes: new Set(),
    ids: new Set(),
    attributes: new Map(),
    propertiesRead: new Set(),
    scriptWords: new Set(),
    scriptProperties: new Set(),
  };
}

/** Adds what a start tag names, as it stands in a page: `<a class="go link" href="/">`. */
export function addTag(names: KnownNames, tag: string): void {
  const [, type = "", attributes = ""] = /^<([^\s/>]+)(.*)>$/s.exec(tag) ?? [];
  names.types.add(type.toLowerCase());
  for (const [, name = "", doubly, singly, bare] of attributes.matchAll(attributePattern)) {
    const value = decoded(doubly ?? singly ?? bare ?? "");
    const values = names.attributes.get(name) ?? new Set();
    names.attributes.set(name, values.add(value));
    if (name === "class") for (const word of value.split(/\s+/)) names.classes.add(word);
    if (name === "id") names.ids.add(value);
  }
  addReadProperties(names, tag);
}

/**
 * Adds what a script may bring into a page: all its words, since whatever class, element or attribute it adds is among them
 * (`"shut swap"`, `createElement("iframe")`, `row.ariaCurrent`). So no list of them has to be kept by hand. A word with a dot
 * before it or a colon behind it names a property, and that may be an attribute only.
 */
export function addScript(names: KnownNames, code: string): void {
  for (const [, dot, word = "", colon] of code.matchAll(/(\.?)([\w-]+)(:?)/g)) {
    names.scriptProperties.add(word);
    if (!dot && !colon) names.scriptWords.add(word);
    if (word.startsWith("--")) names.propertiesRead.add(word);
  }
}

/** Adds the custom properties that a text reads with `var()`. */
export function addReadProperties(names: KnownNames, text: string): void {
  for (const name of propertiesRead(text)) names.propertiesRead.add(name);
}

/** The custom properties that a text reads: `var(--ink)` → `--ink`. */
export function propertiesRead(text: string): Set<string> {
  return new Set([...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = ""]) => name));
}

const attributePattern = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

const signs: Readonly<Record<string, string>> = { amp: "&", "#38": "&", quot: '"', "#34": '"', lt: "<", gt: ">" };

function decoded(value: string): string {
  return value.replace(/&(#?\w+);/g, (written, name: string) => signs[name] ?? written);
}
