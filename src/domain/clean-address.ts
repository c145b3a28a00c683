const invisible = /\u034F|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const invisibleEncoded = /%E2%80%(?:8[B-F]|A[A-E])|%E2%81%A0|%EF%BB%BF|%C2%AD/gi;
const edges = /^[\s\u00A0"'“”‘’<(]+|[\s\u00A0"'“”‘’>]+$/g;

/**
 * An address as it was meant, which programs change when it is copied: signs that nobody sees are gone, `&amp;` is `&` again, quotes and
 * brackets around it are gone, and what mail programs and search engines wrap around an address is taken off it.
 */
export function cleanAddress(text: string): string {
  const plain = text
    .replace(invisible, "")
    .replace(invisibleEncoded, "")
    .replace(edges, "")
    .replace(/(?:%C2%A0)+$/i, "")
    .replace(/&(?:amp|#38|#x26);/gi, "&");
  const again = plain.replace(/&(?:amp|#38|#x26);/gi, "&");
  return unwrapped(again === plain ? plain : cleanAddress(again));
}

/** Where the address stands in what programs wrap around it, by the end of the host's name and the name of the parameter. */
const wrappers: readonly (readonly [host: RegExp, path: RegExp, parameter: string])[] = [
  [/\.safelinks\.protection\.outlook\.com$/, /^\//, "url"],
  [/^(?:www\.)?google\.[a-z.]{2,6}$/, /^\/url$/, "q"],
  [/^(?:www\.)?google\.[a-z.]{2,6}$/, /^\/url$/, "url"],
  [/^(?:l|lm)\.(?:facebook|instagram)\.com$/, /^\/(?:l\.php)?$/, "u"],
  [/^(?:www\.)?youtube\.com$/, /^\/redirect$/, "q"],
  [/^(?:www\.)?linkedin\.com$/, /^\/(?:redir\/redirect|safety\/go)$/, "url"],
  [/^duckduckgo\.com$/, /^\/l\/?$/, "uddg"],
];

/** What stands behind the wrapping of Outlook's Safelinks, Google's results, Proofpoint and others; once more if it is wrapped twice. */
function unwrapped(address: string): string {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return address;
  const { hostname, pathname, searchParams } = new URL(address);
  for (const [host, path, parameter] of wrappers) {
    const inner = host.test(hostname) && path.test(pathname) ? searchParams.get(parameter) : null;
    if (inner && /^https?:\/\//i.test(inner)) return cleanAddress(inner);
  }
  const defended = /^https:\/\/urldefense\.com\/v3\/__(https?:.+?)__;/.exec(address)?.[1];
  return defended ? cleanAddress(defended) : address;
}

/** The part of an address that was copied from the preview on one's own computer, from the slash on; `undefined` for others. */
export function previewPath(address: string): string | undefined {
  if (!/^(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|\[::1\]|0\.0\.0\.0)(?::\d+)?(?:[/?#]|$)/i.test(address))
    return undefined;
  const path = address.replace(/^(?:https?:\/\/)?[^/?#]*/i, "");
  return path.startsWith("/") ? path : `/${path}`;
}
