import { fileURLToPath } from "node:url";
import { checkContent } from "../check/check-content.ts";
import { addressOf } from "../check/content-index.ts";
import type { Location } from "../schemas/location.ts";
import { today } from "../site/today.ts";
import type { Todo } from "../todo/todo.ts";
import { todoList } from "../todo/todo-list.ts";

/** What is open, and the page where a visitor would miss it. */
export interface OpenItem extends Todo {
  href: string;
}

/** The to-do list of the content folder as it is now, for the owner's preview. */
export async function openItems(): Promise<OpenItem[]> {
  const { entries } = await checkContent(fileURLToPath(import.meta.env.CONTENT_FOLDER));
  const location = entries.find(({ collection }) => collection === "locations")?.value as Location | undefined;
  const pages = new Map(entries.map((entry) => [entry.file, addressOf(entry)]));
  return todoList(entries, today(location?.timeZone ?? "UTC")).map((todo) => ({
    ...todo,
    href: pages.get(todo.file) ?? (todo.file.startsWith("locations/") ? "/contact/" : "/"),
  }));
}
