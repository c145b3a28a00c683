import type { CheckedEntry } from "../check/read-content.ts";
import type { Todo } from "./todo.ts";

/** `![words](media/name.jpg)` in a text, and `file:` with `alt:` in the fields of a picture. */
const inText = /!\[(?<alt>[^\]\n]*)\]\((?<file>media\/[^)\s]+)/g;

/** Pictures whose words only repeat the name of the file: they tell nothing to people who cannot see it. */
export function pictureTodos(entries: readonly CheckedEntry[]): Todo[] {
  return entries.flatMap((entry) =>
    [...textPictures(entry), ...photo(entry)].flatMap((each) => todoOf(entry.file, each)),
  );
}

/** The site has no photograph at all. */
export function photographTodos(entries: readonly CheckedEntry[]): Todo[] {
  if (entries.some((entry) => textPictures(entry).length > 0 || photo(entry).length > 0)) return [];
  return [
    {
      file: "pages/contact.mdx",
      line: 1,
      title: "there is no photograph on the site",
      why: "People like to see the door and the room before they come.",
      write: "a picture in media/, and ![what it shows](media/name.jpg) in a text on a line of its own",
    },
  ];
}

interface Picture {
  line: number;
  alt: string;
  path: string;
}

function textPictures({ body, bodyLine }: CheckedEntry): Picture[] {
  return body.split("\n").flatMap((text, index) =>
    [...text.matchAll(inText)].map(({ groups }) => ({
      line: bodyLine + index,
      alt: groups?.["alt"] ?? "",
      path: groups?.["file"] ?? "",
    })),
  );
}

function photo({ value, lineOf }: CheckedEntry): Picture[] {
  const picture = (value as { photo?: { file: string; alt: string } }).photo;
  return picture ? [{ line: lineOf(["photo", "alt"])?.line ?? 1, alt: picture.alt, path: picture.file }] : [];
}

function todoOf(file: string, { line, alt, path }: Picture): Todo[] {
  const name = letters(
    path
      .split("/")
      .at(-1)
      ?.replace(/\.\w+$/, "") ?? "",
  );
  if (letters(alt) !== name && !/^(img|dsc|pxl|photo|picture|image)[\s_\d-]*$/i.test(alt)) return [];
  return [
    {
      file,
      line,
      title: `the words of ${path} are only its file name: “${alt}”`,
      why: "Who cannot see the picture hears these words in its place.",
      write: "what the picture shows, in a few words: ![Two chairs at a window](media/…)",
    },
  ];
}

const letters = (text: string) =>
  text
    .toLowerCase()
    .replace(/\.(jpe?g|png|webp)$/, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
