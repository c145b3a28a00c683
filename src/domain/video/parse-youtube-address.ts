/** A film on YouTube. The addresses are made new from the id: nothing else of what was pasted remains in them. */
export interface YouTubeSource {
  host: "youtube";
  hostName: "YouTube";
  /** 11 letters, digits, `_` or `-` */
  id: string;
  /** a short: higher than wide */
  isPortrait?: true;
  /** seconds from the beginning */
  start?: number;
  watchUrl: string;
  /** the player, without cookies before it plays; it plays at once */
  embedUrl: string;
}

const hosts = new Set(["youtube.com", "youtube-nocookie.com"]);
const idPattern = /^[\w-]{11}$/;
/** Words in the place of an id, with the length of an id: a playlist and a channel's live stream. */
const notIds = new Set(["videoseries", "live_stream"]);

/** Understands a film's address on YouTube in all its forms; a channel, a search or a playlist is `undefined`. */
export function parseYouTubeAddress(url: URL): YouTubeSource | undefined {
  const id = videoId(url);
  if (!id || !idPattern.test(id) || notIds.has(id)) return undefined;
  const start = startSeconds(url);
  const isShort = /^\/shorts\//.test(url.pathname);
  const watchUrl = isShort ? `https://www.youtube.com/shorts/${id}` : `https://www.youtube.com/watch?v=${id}`;
  const embedUrl = `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0`;
  const source = { host: "youtube", hostName: "YouTube", id, ...(isShort && { isPortrait: true as const }) } as const;
  if (!start || isShort) return { ...source, watchUrl, embedUrl };
  return { ...source, start, watchUrl: `${watchUrl}&t=${start}s`, embedUrl: `${embedUrl}&start=${start}` };
}

function videoId(url: URL): string | null | undefined {
  const host = url.hostname.replace(/^(www|m|music)\./, "");
  const [first, second, ...rest] = url.pathname.split("/").filter(Boolean);
  // Where its owner edits it: https://studio.youtube.com/video/Ab3dE5fGh1J/edit
  if (host === "studio.youtube.com") return first === "video" ? second : undefined;
  if (rest.length > 0) return undefined;
  if (host === "youtu.be") return second ? undefined : first;
  if (!hosts.has(host)) return undefined;
  if (first === "watch") return second ?? url.searchParams.get("v");
  return /^(embed|shorts|live|v|e)$/.test(first ?? "") ? second : undefined;
}

/** `t=90`, `t=90s`, `t=1m30s`, `start=90` or the same after `#`, in seconds; anything else starts at the beginning. */
function startSeconds(url: URL): number | undefined {
  const fragment = new URLSearchParams(url.hash.slice(1));
  const text = url.searchParams.get("t") ?? url.searchParams.get("start") ?? fragment.get("t") ?? "";
  const parts = /^(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,6})s?)?$/.exec(text);
  if (!parts) return undefined;
  const [hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0)) as [number, number, number];
  return hours * 3600 + minutes * 60 + seconds || undefined;
}
