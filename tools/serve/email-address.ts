const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";

/** The pattern of `input type=email` in the HTML standard, with at least one dot after the @. */
const pattern = new RegExp(`^[a-z0-9.!#$%&'*+/=?^_\`{|}~-]+@${label}(?:\\.${label})+$`, "i");

/** Could mail be sent to it? 254 characters is the longest address that SMTP carries (RFC 5321). */
export function isEmailAddress(text: string): boolean {
  return text.length <= 254 && pattern.test(text);
}
