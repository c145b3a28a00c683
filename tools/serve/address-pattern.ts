/**
 * Turns an address pattern of `_headers` and `_redirects` into a function that gives the parts it caught by name, or
 * nothing where the address is another. `*` stands for anything and is called `splat`; `:name` stands for one segment.
 * The pattern may be written percent-encoded or plain; the address has to be decoded.
 */
export function addressPattern(pattern: string): (path: string) => Record<string, string> | undefined {
  const source = readable(pattern)
    .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", "(?<splat>.*)")
    .replace(/:([a-zA-Z]\w*)/g, "(?<$1>[^/]+)");
  const whole = new RegExp(`^${source}$`);
  return (path) => {
    const match = whole.exec(path);
    return match ? { ...match.groups } : undefined;
  };
}

function readable(pattern: string): string {
  try {
    return decodeURI(pattern);
  } catch {
    return pattern;
  }
}
