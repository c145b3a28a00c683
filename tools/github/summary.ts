import type { Advice } from "../../src/advice/advice.ts";
import type { Problem } from "../../src/check/problem.ts";
import type { TextChange } from "../changes/compare-pages.ts";
import { pagesIn, unreadWords } from "../changes/format-site-changes.ts";
import type { SiteChanges } from "../changes/site-changes.ts";
import { asMarkdown } from "./markdown.ts";

/** What the summary of a run tells, in an owner's words. */
export interface Findings {
  problems: readonly Problem[];
  /** what changes for visitors, or one sentence on why that cannot be told */
  changes: SiteChanges | string;
  advice: readonly Advice[];
  /** more advice, a sentence each: heavy pages, addresses that go */
  remarks: readonly string[];
  /** where a file can be read at GitHub; undefined where nobody knows */
  linkTo: (file: string, line?: number) => string | undefined;
}

/** GitHub shows a megabyte at most; nobody reads so far. */
const mostChanges = 200;
const mostAdvice = 50;

/** The summary of a run in Markdown. */
export function summary({ problems, changes, advice, remarks, linkTo }: Findings): string {
  const place = (file: string, line?: number) => {
    const name = `${asMarkdown(file)}${line === undefined ? "" : `, line ${line}`}`;
    const link = linkTo(file, line);
    return link ? `[${name}](${link})` : name;
  };
  if (problems.length > 0) {
    const count = problems.length === 1 ? "one thing needs" : `${problems.length} things need`;
    const list = problems.map((problem) => problemItem(problem, place(problem.file, problem.line)));
    return [
      `## Not published: ${count} to be put right`,
      "The site that visitors see stays as it is.",
      ...list,
      "",
    ].join("\n\n");
  }
  const hints = [
    ...remarks.map((remark) => `- ${asMarkdown(remark)}`),
    ...advice
      .slice(0, mostAdvice)
      .map(
        ({ file, line, found, advice: what }) => `- ${place(file, line)}: “${asMarkdown(found)}” ${asMarkdown(what)}`,
      ),
    ...(advice.length > mostAdvice ? [`- … and ${advice.length - mostAdvice} more: npm run check -- --advice`] : []),
  ];
  const told = hints.length > 0 ? ["### Advice: nothing has to be done", hints.join("\n")] : [];
  return ["## The content is in order", "### What changes for visitors", ...changeParts(changes), ...told, ""].join(
    "\n\n",
  );
}

function problemItem({ field, found, advice, seen }: Problem, place: string): string {
  const lines = [
    `- **${place}**${field ? ` · ${asMarkdown(field)}` : ""}`,
    ...(found === undefined ? [] : [`found: “${asMarkdown(found.slice(0, 200))}”`]),
    `**write:** ${asMarkdown(advice)}`,
    ...(seen === undefined ? [] : [`visitors would see: ${asMarkdown(seen)}`]),
  ];
  return lines.join("  \n  ");
}

function changeParts(changes: SiteChanges | string): string[] {
  if (typeof changes === "string") return [changes];
  const parts = [
    ...changes.added.map(({ path, title }) => `- **New page** ${asMarkdown(path)} “${asMarkdown(title)}”`),
    ...changes.removed.map(({ path, title }) => `- **Page that goes** ${asMarkdown(path)} “${asMarkdown(title)}”`),
    ...changes.everywhere.map(({ pages, change }) => `- **On ${pages} pages**${changeLines(change)}`),
    ...changes.changed.flatMap(({ path, changes: own }) =>
      own.map((one) => `- **${asMarkdown(path)}**${changeLines(one)}`),
    ),
    ...(changes.unread.length > 0 ? [`- ${unreadWords}: ${asMarkdown(pagesIn(changes.unread))}`] : []),
  ];
  if (parts.length === 0) return ["Nothing that visitors read."];
  const rest = parts.length - mostChanges;
  return [[...parts.slice(0, mostChanges), ...(rest > 0 ? [`- … and ${rest} more changes`] : [])].join("\n")];
}

function changeLines({ was, now }: TextChange): string {
  return [was && `was: ${asMarkdown(was)}`, now && `now: ${asMarkdown(now)}`]
    .filter(Boolean)
    .map((line) => `  \n  ${line}`)
    .join("");
}
