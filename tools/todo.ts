import { checkContent } from "../src/check/check-content.ts";
import { localTime } from "../src/domain/hours/local-time.ts";
import type { Location } from "../src/schemas/location.ts";
import { contentFolder } from "../src/source/content-folder.ts";
import { formatTodo } from "../src/todo/todo.ts";
import { todoList } from "../src/todo/todo-list.ts";
import { projectRoot } from "./project-root.ts";

/*
 * `npm run todo`: what only the owner can supply or decide, the most valuable first; with `--json` as a list for programs.
 * Nothing is changed, and nothing of it reaches the published site.
 */
const { entries } = await checkContent(contentFolder(process.env, projectRoot));
const location = entries.find(({ collection }) => collection === "locations")?.value as Location | undefined;
const { date } = localTime(new Date(), location?.timeZone ?? "UTC");
const todos = todoList(entries, date);

function inWords(): string {
  if (todos.length === 0) return "Nothing is open. Every fact that the site can use is there.";
  return `${todos.map(formatTodo).join("\n\n")}\n\n${todos.length} open, the most valuable first.`;
}

console.log(process.argv.includes("--json") ? JSON.stringify(todos, null, 2) : inWords());
