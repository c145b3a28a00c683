const limit = 75;

/**
 * One line of a vCard or a calendar, with its CRLF: lines longer than 75 bytes go on in the next, after a blank, and no
 * letter is cut (RFC 5545, section 3.1; RFC 6350, section 3.2).
 */
export function foldLine(line: string): string {
  const bytesOf = (text: string) => new TextEncoder().encode(text).length;
  const parts = [""];
  for (const letter of line) {
    const part = parts.at(-1) ?? "";
    // The blank that begins every further line counts, too.
    const room = limit - (parts.length > 1 ? 1 : 0);
    if (bytesOf(part + letter) > room) parts.push(letter);
    else parts[parts.length - 1] = part + letter;
  }
  return `${parts.join("\r\n ")}\r\n`;
}
