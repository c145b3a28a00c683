import { type ContentFile, contentFiles } from "./content-files.ts";

type Fields = ContentFile["fields"];

/** A location as its file tells it. */
export interface ToldLocation {
  /** the file's name */
  id: string;
  fields: Fields;
  /** the text of the file */
  text: string;
  /** the page with its hours and its address */
  path: string;
}

/** A clinic as its content folder tells it, so that a test asks what there is instead of taking it for granted. */
export interface ToldClinic {
  /** the fields of `clinic.yaml` */
  fields: Fields;
  files: ContentFile[];
  /** the tags of its languages, the first one first: `fr-CA`, `en-CA` */
  languages: string[];
  /** the locations that people can come to or be visited from, the main one first */
  locations: ToldLocation[];
  /** the page on which all of them are found */
  visit: string;
  /** the addresses of pages that are not for search results: unknown addresses, after a form was sent, places that are gone */
  unlisted: string[];
}

/** Reads what a content folder tells of its clinic. Left out are drafts, and the words above a list that has nothing in it yet. */
export function tellClinic(folder: string): ToldClinic {
  const written = contentFiles(folder).filter(({ draft }) => !draft);
  const files = written.filter(({ file }) => {
    const [, kind] = /(?:^|\/)pages\/(articles|practitioners)\.mdx$/.exec(file) ?? [];
    return !kind || written.some((other) => other.file.startsWith(`${kind}/`));
  });
  const fields = files.find(({ file }) => file === "clinic.yaml")?.fields ?? {};
  const all = files.filter(({ file }) => /^locations\/[^/]+\.yaml$/.test(file));
  const locations = all
    .map(({ file, path = "/contact/", ...told }) => ({
      ...told,
      path,
      id: file.slice("locations/".length, -".yaml".length),
    }))
    .filter(({ fields }) => !isGone(fields))
    .sort((a, b) => Number(b.id === fields["mainLocation"]) - Number(a.id === fields["mainLocation"]));
  const unlisted = files
    .filter(({ file, fields }) => /(^|\/)pages\/(404|thanks|thanks-call)\.mdx$/.test(file) || isGone(fields))
    .flatMap(({ path }) => path ?? []);
  return {
    fields,
    files,
    languages: [String(fields["language"]), ...((fields["languages"] as string[] | undefined) ?? [])],
    locations,
    visit: all.length > 1 ? "/locations/" : "/contact/",
    unlisted,
  };
}

const isGone = ({ status }: Fields) => status === "moved" || status === "closed";
