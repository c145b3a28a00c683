/** Something that only the owner can supply or decide. */
export interface Todo {
  /** relative to the content folder: `locations/main-street.yaml` */
  file: string;
  /** the line to look at, from 1 */
  line: number;
  /** what is open */
  title: string;
  /** why it matters to a visitor */
  why: string;
  /** what to type */
  write: string;
}

/** Where to write it: a file and its line, or the folder that wants a file. */
export function placeOf({ file, line }: Pick<Todo, "file" | "line">): string {
  return file.includes(".") ? `${file}:${line}` : `${file}/`;
}

/** The item as the owner reads it: place, what is open, why, what to type. */
export function formatTodo({ title, why, write, ...place }: Todo): string {
  return `${placeOf(place)} · ${title}\n  why: ${why}\n  write: ${write}`;
}
