/**
 * The pattern of a phone number that can be called back, as the attribute `pattern` has it: 7 to 17 digits, with whatever people put
 * between them. Whether anybody answers there only a call can tell.
 */
export const phonePattern = "(?:\\D*\\d){7,17}\\D*";

/** Could this number be called? */
export function isCallable(phone: string): boolean {
  return new RegExp(`^${phonePattern}$`).test(phone);
}
