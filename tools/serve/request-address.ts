/** The path of a request, decoded, and what follows it: `query` is empty or begins with `?`. */
export type Address = { readonly path: string; readonly query: string };

/**
 * Reads the address of a request. One that cannot be a page of a site is nothing: badly encoded, with a doubled slash
 * (a redirect built from it could lead to another host), with a step to a parent folder, or with control characters.
 */
export function readAddress(url: string): Address | undefined {
  const [, rawPath = "", query = ""] = /^([^?#]*)(\?[^#]*)?/.exec(url) ?? [];
  const path = decode(rawPath);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to keep out
  if (!path?.startsWith("/") || /\/\/|\\|\/\.\.(\/|$)|[\u0000-\u001f]/.test(path)) return undefined;
  return { path, query };
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
