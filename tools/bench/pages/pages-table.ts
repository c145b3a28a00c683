import { budgets } from "../budgets.ts";
import { overBudget } from "./over-budget.ts";
import type { PageReport } from "./page-report.ts";

/** The worst page first: by the sum of its scores, then by what it keeps visitors waiting for, then by its weight. */
export function worstFirst(pages: readonly PageReport[]): PageReport[] {
  const scores = (page: PageReport) => page.performance + page.accessibility + page.bestPractices + page.seo;
  return [...pages].sort((a, b) => scores(a) - scores(b) || b.paint - a.paint || b.wire - a.wire);
}

const head = ["page", "perf.", "access", "practices", "SEO", "LCP ms", "TBT ms", "CLS", "HTML B", "wire B", ""];

/** One line of the table. */
function cellsOf(page: PageReport, remark: string): string[] {
  const { path, performance, accessibility, bestPractices, seo, paint, blocking, shift, html, wire } = page;
  const values = [performance, accessibility, bestPractices, seo, paint, blocking, shift, html, wire];
  return [path, ...values.map((value) => value.toLocaleString("en-US")), remark];
}

/** What is written to `tools/bench/pages.md`. @param circumstances the machine and the date, a line each */
export function pagesTable(
  pages: readonly PageReport[],
  circumstances: readonly string[],
  beside?: { readonly name: string; readonly page: PageReport },
): string {
  const rows = worstFirst(pages).map((page) => cellsOf(page, overBudget(page, beside?.page).join("; ")));
  if (beside) rows.push(cellsOf({ ...beside.page, path: beside.name }, "for comparison"));
  const table = [head, head.map((_, column) => (column === 0 ? "---" : "--:")), ...rows];
  const { score, blocking, shift, wire, paintShare } = budgets;
  const paint = beside ? `, LCP ${paintShare} × ${beside.name}` : "";
  return `# Every page, measured

${circumstances.map((line) => `- ${line}`).join("\n")}
- Budgets: all scores ${score}, TBT ${blocking} ms, CLS ${shift}, wire ${wire.toLocaleString("en-US")} bytes${paint}. What is over one is named at the end of its line.

${table.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}
`;
}
