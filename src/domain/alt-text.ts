/** The word by which an owner says that a picture shows nothing that must be told. */
const decorative = /^decorative\.?$/i;

/** What is told of a picture to people who cannot see it; empty for one that only decorates. */
export function altText(written: string): string {
  return decorative.test(written.trim()) ? "" : written;
}
