/** The types of pages, each with the content files that pages of the type are made of; the first file stands for all. */
export const pageSources = {
  home: /^pages\/home\./,
  condition: /^conditions\//,
  region: /^regions\//,
  treatment: /^treatments\//,
  practitioner: /^practitioners\//,
  article: /^articles\//,
  place: /^locations\//,
  "place that is gone": /^locations\//,
  index: /^pages\/(regions|treatments)\./,
  "list of people": /^pages\/practitioners\./,
  "list of articles": /^pages\/articles\./,
  "list of places": /^pages\/locations\./,
  contact: /^pages\/contact\./,
  text: /^pages\/accessibility\./,
  notice: /^notices\//,
  "not found": /^pages\/404\./,
} as const;

export type PageType = keyof typeof pageSources;
