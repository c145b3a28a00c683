/** Letters that are no other letter with a mark on it, as addresses write them. */
const alone: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** A name as an address can carry it: `My Desk (1)` becomes `my-desk-1`, `Große Straße` becomes `grosse-strasse`. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]/g, (sign) => alone[sign] ?? "-")
    .replace(/-{2,}/g, "-")
    .replace(/^-+|-+$/g, "");
}
