import { budgets } from "../budgets.ts";
import type { PageReport } from "./page-report.ts";

/**
 * What of a page is over its budget, in words. The page of `html` is not weighed here but as a file, in the tests: over the
 * wire it has headers.
 * @param beside the page of another site that is measured beside it, for its time to the largest paint
 */
export function overBudget(page: PageReport, beside?: PageReport): string[] {
  const { score, blocking, shift, wire, paintShare } = budgets;
  const scores = {
    performance: page.performance,
    access: page.accessibility,
    practices: page.bestPractices,
    SEO: page.seo,
  };
  const low = Object.entries(scores).filter(([, reached]) => reached < score);
  const paint = beside && Math.round(beside.paint * paintShare);
  return [
    ...low.map(([name, reached]) => `${name} ${reached} of ${score}`),
    ...(page.blocking > blocking ? [`blocked for ${page.blocking} ms, at most ${blocking}`] : []),
    ...(page.shift > shift ? [`shifts by ${page.shift}, at most ${shift}`] : []),
    ...(page.wire > wire ? [`${page.wire} bytes, at most ${wire}`] : []),
    ...(paint !== undefined && page.paint > paint ? [`painted after ${page.paint} ms, at most ${paint}`] : []),
  ];
}
