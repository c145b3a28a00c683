/** A piece of a page whose text is escaped already. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Piece = Html | string | number | false | null | undefined | readonly Piece[];

/** HTML as it is written; what is put into it is escaped, unless it is HTML itself. Lists follow each other; false is nothing. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(parts.map((part, index) => part + (index < pieces.length ? textOf(pieces[index]) : "")).join(""));
}

function textOf(piece: Piece): string {
  if (piece instanceof Html) return piece.text;
  if (Array.isArray(piece)) return piece.map(textOf).join("");
  if (piece === false || piece === null || piece === undefined) return "";
  return String(piece).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A time that the browser shows in the owner's own zone and manner; without script it is read as it is written. */
export const timeTag = (iso: string): Html =>
  html`<time datetime="${iso}">${iso.slice(0, 10)}, ${iso.slice(11, 16)}</time>`;
