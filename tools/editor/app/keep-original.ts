/** What Keystatic does with a text: it takes it apart, and writes it in its own manner. */
export interface TextWriter {
  // biome-ignore lint/suspicious/noExplicitAny: Keystatic's own types differ from version to version, and nothing of them is read here.
  parse(value: any, about: any): any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  serialize(state: any, about: any): any;
}

/**
 * A text that nobody touched is saved as it was, to the byte: where Keystatic writes the same as it wrote right after it had
 * read the text, the text itself takes its place.
 */
export function keepOriginal<Field extends TextWriter>(field: Field): Field {
  const originals = new Map<string, Uint8Array>();
  const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return {
    ...field,
    parse(value: unknown, about: { content?: Uint8Array }) {
      const state = field.parse(value, about);
      if (about.content) originals.set(textOf(field.serialize(state, about).content), about.content);
      return state;
    },
    serialize(state: unknown, about: unknown) {
      const written = field.serialize(state, about);
      return { ...written, content: originals.get(textOf(written.content)) ?? written.content };
    },
  };
}
