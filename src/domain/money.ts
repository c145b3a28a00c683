/**
 * A price as people of the language write it: `$95`, `95,50 $`. Whole amounts have no cents.
 * @param currency three letters, ISO 4217
 */
export function formatPrice(price: number, currency: string, language: string): string {
  const whole = Number.isInteger(price) ? { maximumFractionDigits: 0 } : {};
  return new Intl.NumberFormat(language, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    ...whole,
  }).format(price);
}

/** A length of time in minutes: `45 min`. */
export function formatMinutes(minutes: number, language: string): string {
  return new Intl.NumberFormat(language, { style: "unit", unit: "minute", unitDisplay: "short" }).format(minutes);
}
