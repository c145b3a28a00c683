/** The address that calls a number: `+1 212 555 0100` → `tel:+12125550100`. */
export function callAddress(phone: string): string {
  return `tel:${phone.replace(/[^+\d]/g, "")}`;
}
