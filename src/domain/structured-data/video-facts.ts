import type { PageVideo } from "../site-pages.ts";
import type { VideoFacts } from "./video-object.ts";

/**
 * A page's video for search engines; `undefined` unless all is known that Google requires of one (a still of the clinic's
 * own and the day it was put online), so that nothing half is told.
 * @param owner the page whose main content the video is
 * @param absolute makes a whole address of a path
 */
export function videoFacts(
  owner: { title: string; description: string; path: string; video?: PageVideo | undefined },
  absolute: (path: string) => string,
): VideoFacts | undefined {
  const { video } = owner;
  if (!video?.published || !video.poster) return undefined;
  const source = video.url;
  return {
    page: absolute(owner.path),
    title: video.title ?? owner.title,
    description: video.transcript ?? owner.description,
    thumbnail: absolute(`/${video.poster}`),
    published: video.published,
    duration: video.duration,
    ...(source.host === "file" ? { content: absolute(`/${source.path}`) } : { embed: source.embedUrl }),
  };
}
