/** Text as a value in a vCard or a calendar: `\`, `,`, `;` and line breaks are marked (RFC 5545, 3.3.11; RFC 2426, section 5). */
export function escapeValue(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
}
