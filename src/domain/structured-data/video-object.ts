import type { VideoObject } from "schema-dts";

/** A video as search engines are told of it. Addresses are whole. */
export interface VideoFacts {
  page: string;
  title: string;
  description: string;
  thumbnail: string;
  published: string;
  /** seconds */
  duration?: number | undefined;
  content?: string | undefined;
  embed?: string | undefined;
}

/**
 * The video of a page whose main content it is.
 * Source: Google Search Central, "Video structured data": name, thumbnailUrl and uploadDate are required,
 * <https://developers.google.com/search/docs/appearance/structured-data/video>; and "Video SEO best practices": only a page
 * whose main content the video is can appear with it, <https://developers.google.com/search/docs/appearance/video>.
 */
export function videoObject(facts: VideoFacts): VideoObject {
  return {
    "@type": "VideoObject",
    "@id": `${facts.page}#video`,
    name: facts.title,
    description: facts.description,
    thumbnailUrl: facts.thumbnail,
    uploadDate: facts.published,
    ...(facts.duration && { duration: `PT${facts.duration}S` }),
    ...(facts.content && { contentUrl: facts.content }),
    ...(facts.embed && { embedUrl: facts.embed }),
  };
}
