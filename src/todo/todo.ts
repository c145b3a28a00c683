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

/** The item as the owner reads it: place, what is open, why, what to type. */
export function formatTodo({ file, line, title, why, write }: Todo): string {
  return `${file}:${line} · ${title}\n  why: ${why}\n  write: ${write}`;
}
