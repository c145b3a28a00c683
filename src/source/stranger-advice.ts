import { collections } from "../schemas/collections.ts";
import { secondVersionOf } from "./second-version.ts";

const folders: readonly string[] = [...new Set(Object.values(collections).map((rule) => rule.folder))].filter(Boolean);
const allFolders = `${folders.join(", ")} and media`;
/**
 * What to do with a file or folder whose place or name is not understood.
 * @param has is there a file of this name?
 */
export function strangerAdvice(
  file: string,
  kind: "file" | "folder" | "link",
  has: (file: string) => boolean = () => false,
): string {
  const parts = file.split("/");
  const name = parts.at(-1) ?? file;
  const folder = parts.slice(0, -1).join("/");
  if (kind === "link") return "This is a link to another place. Put the file itself here.";
  if (kind === "folder" && folder) return `Folders inside ${folder}/ are not read. Move the files up into ${folder}/.`;
  if (kind === "folder")
    return `This folder is not read. The folders are: ${allFolders}. Rename it, or move it out of content.`;
  if (!folder) return rootAdvice(name);
  return entryAdvice(name, folder, has);
}

/** What to do with a file whose name differs from another's by capital letters only. */
export function copyAdvice(twin: string): string {
  return `This name differs from ${twin} by capital letters only, and many computers cannot keep both. Keep one of the two.`;
}

/** The files that stand in the content folder itself, one of a kind. */
const ownFiles = Object.values(collections).flatMap((kind) =>
  kind.folder === "" && "only" in kind ? [`${kind.only}${kind.extension}`] : [],
);

function rootAdvice(name: string): string {
  const original = secondVersionOf(name);
  if (original)
    return `These are two versions of ${original}. Compare them, keep in ${original} what is right, and delete this one.`;
  if (/^clinic\.ya?ml$/i.test(name)) return "Rename it to clinic.yaml.";
  if (/^readme/i.test(name)) return "Rename it to README.md.";
  return `Only ${ownFiles.join(", ")}, access-tests.yaml and README.md stand here. Move the file into one of the folders: ${allFolders}.`;
}

function entryAdvice(name: string, folder: string, has: (file: string) => boolean): string {
  const ending = Object.values(collections).find((kind) => kind.folder === folder)?.extension ?? ".mdx";
  const original = secondVersionOf(name);
  if (original)
    return `These are two versions of ${original}. Compare them, keep in ${original} what is right, and delete this one.`;
  const hidden = /^(.+\.(?:mdx|yaml))\.(?:txt|html?|rtf|docx?|md)$/i.exec(name)?.[1];
  if (hidden && has(`${folder}/${hidden}`))
    return `These are two versions of ${hidden}. Compare them, keep in ${hidden} what is right, and delete this one.`;
  if (hidden) return `Rename it to ${hidden}: a program has added another ending, which some computers do not show.`;
  const wanted = `${plainName(name) || "name"}${ending}`;
  if (wanted === name)
    return `A file of this name has no place in ${folder}/. Move it to the folder where it belongs: ${allFolders}.`;
  if (/\.(mdx?|ya?ml|txt|markdown)$/i.test(name)) {
    return `Rename it to ${wanted}: lower-case letters a to z, digits and hyphens, and the ending ${ending}.`;
  }
  return `Only ${ending} files stand in ${folder}/. Put pictures, films and documents into media/.`;
}

/** The name as an address can carry it: `My Page` becomes `my-page`. */
function plainName(name: string): string {
  return name
    .replace(/\.[^.]*$/, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
