/** A film on Vimeo. The addresses are made new from id and hash: nothing else of what was pasted remains in them. */
export interface VimeoSource {
  host: "vimeo";
  hostName: "Vimeo";
  /** digits */
  id: string;
  /** the key of an unlisted film: without it Vimeo shows nothing */
  hash?: string;
  watchUrl: string;
  /** the player, asked not to track; it plays at once */
  embedUrl: string;
}

const collections = "channels/[^/]+/|groups/[^/]+/videos/|(?:album|showcase)/\\d+/video/|manage/videos/";
const page = new RegExp(`^/(?:${collections})?(\\d{5,12})(?:/([0-9a-f]{6,20}))?/?$`, "i");
const player = /^\/video\/(\d{5,12})\/?$/;
const hashPattern = /^[0-9a-f]{6,20}$/i;

/** Understands a film's address on Vimeo, with the key of an unlisted one; anything else is `undefined`. */
export function parseVimeoAddress(url: URL): VimeoSource | undefined {
  const host = url.hostname.replace(/^www\./, "");
  if (host !== "vimeo.com" && host !== "player.vimeo.com") return undefined;
  const [, id, pathHash] = (host === "vimeo.com" ? page : player).exec(url.pathname) ?? [];
  if (!id) return undefined;
  const hash = pathHash ?? url.searchParams.get("h") ?? "";
  const watchUrl = `https://vimeo.com/${id}`;
  const embedUrl = `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1`;
  const source = { host: "vimeo", hostName: "Vimeo", id } as const;
  if (!hashPattern.test(hash)) return { ...source, watchUrl, embedUrl };
  return { ...source, hash, watchUrl: `${watchUrl}/${hash}`, embedUrl: `${embedUrl}&h=${hash}` };
}
