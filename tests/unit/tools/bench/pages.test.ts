import { describe, expect, it } from "vitest";
import { budgets } from "../../../../tools/bench/budgets.ts";
import { median } from "../../../../tools/bench/median.ts";
import { overBudget } from "../../../../tools/bench/pages/over-budget.ts";
import { middleOf, type PageReport, readPageReport } from "../../../../tools/bench/pages/page-report.ts";
import { pagesTable, worstFirst } from "../../../../tools/bench/pages/pages-table.ts";
import { readWrk } from "../../../../tools/bench/server/read-wrk.ts";

const good: PageReport = {
  path: "/",
  performance: 100,
  accessibility: 100,
  bestPractices: 100,
  seo: 100,
  paint: 700,
  blocking: 0,
  shift: 0,
  html: 12_000,
  wire: 40_000,
};

describe("a page", () => {
  it("is read from Lighthouse's report", () => {
    const items = [
      { resourceType: "Document", transferSize: 12_000 },
      { resourceType: "Font", transferSize: 28_000 },
    ];
    const categories = {
      performance: { score: 1 },
      accessibility: { score: 1 },
      "best-practices": { score: 1 },
      seo: { score: 1 },
    };
    const audits = {
      "largest-contentful-paint": { numericValue: 700.4 },
      "total-blocking-time": { numericValue: 0 },
      "cumulative-layout-shift": { numericValue: 0.0001 },
      "network-requests": { details: { items } },
    };
    expect(readPageReport("/", { categories, audits })).toEqual(good);
  });

  it("that could not be measured is a failure", () => {
    const runtimeError = { message: "no answer" };
    expect(() => readPageReport("/", { runtimeError, categories: {}, audits: {} })).toThrow("no answer");
  });

  it("of several runs is their middle", () => {
    expect(middleOf([good, { ...good, paint: 900 }, { ...good, paint: 800 }]).paint).toBe(800);
    expect(median([4, 1, 3, 2])).toBe(2);
  });

  it("has nothing over its budget, or all that is", () => {
    expect(overBudget(good)).toEqual([]);
    expect(overBudget(good, { ...good, paint: 1206 })).toEqual([]);
    const bad = { ...good, seo: 99, blocking: 21, shift: 0.01, wire: budgets.wire + 1 };
    expect(overBudget(bad, { ...good, paint: 1000 })).toEqual([
      "SEO 99 of 100",
      "blocked for 21 ms, at most 20",
      "shifts by 0.01, at most 0",
      "46081 bytes, at most 46080",
      "painted after 700 ms, at most 650",
    ]);
  });

  it("stands the higher in the table the worse it is", () => {
    const pages = [good, { ...good, path: "/slow/", paint: 900 }, { ...good, path: "/low/", seo: 90 }];
    expect(worstFirst(pages).map(({ path }) => path)).toEqual(["/low/", "/slow/", "/"]);
    const table = pagesTable(pages, ["Measured on a day."], { name: "Another", page: { ...good, paint: 2000 } });
    expect(table).toContain("| /low/ | 100 | 100 | 100 | 90 | 700 | 0 | 0 | 12,000 | 40,000 | SEO 90 of 100 |");
    expect(table).toContain("| Another | 100 | 100 | 100 | 100 | 2,000 |");
  });
});

describe("what wrk writes", () => {
  const text = "  Latency Distribution\n     50%  850.00us\n     99%    9.50ms\nRequests/sec:   5321.45\n";

  it("is read in milliseconds", () => {
    expect(readWrk(text)).toEqual({ requests: 5321.45, median: 0.85, slowest: 9.5, errors: 0 });
  });

  it("counts what went wrong", () => {
    const errors = "  Socket errors: connect 1, read 2, write 0, timeout 3\n  Non-2xx or 3xx responses: 4\n";
    expect(readWrk(text + errors).errors).toBe(10);
  });

  it("is refused when it is something else", () => {
    expect(() => readWrk("unable to connect")).toThrow("unable to connect");
  });
});
