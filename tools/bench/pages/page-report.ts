import { median } from "../median.ts";

/** What was measured of one page. Times in milliseconds, weights in bytes over the wire, scores up to 100. */
export interface PageReport {
  path: string;
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  /** Largest Contentful Paint */
  paint: number;
  /** Total Blocking Time */
  blocking: number;
  /** Cumulative Layout Shift */
  shift: number;
  /** the page itself, compressed, with its headers */
  html: number;
  /** everything before a click */
  wire: number;
}

/** The parts of Lighthouse's report that are read. Source: Lighthouse 13, "Understanding the results". */
export interface LighthouseReport {
  runtimeError?: { message: string };
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { numericValue?: number; details?: { items?: readonly NetworkRequest[] } }>;
}

type NetworkRequest = { readonly resourceType?: string; readonly transferSize?: number };

/**
 * Reads what a run of Lighthouse found.
 * @throws Error when the page could not be measured
 */
export function readPageReport(path: string, { runtimeError, categories, audits }: LighthouseReport): PageReport {
  if (runtimeError) throw new Error(`${path} could not be measured: ${runtimeError.message}`);
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  const value = (name: string) => audits[name]?.numericValue ?? Number.NaN;
  const requests = audits["network-requests"]?.details?.items ?? [];
  const weigh = (some: readonly NetworkRequest[]) => some.reduce((sum, { transferSize = 0 }) => sum + transferSize, 0);
  return {
    path,
    performance: score("performance"),
    accessibility: score("accessibility"),
    bestPractices: score("best-practices"),
    seo: score("seo"),
    paint: Math.round(value("largest-contentful-paint")),
    blocking: Math.round(value("total-blocking-time")),
    shift: Math.round(value("cumulative-layout-shift") * 1000) / 1000,
    html: weigh(requests.filter(({ resourceType }) => resourceType === "Document")),
    wire: weigh(requests),
  };
}

const numbers = [
  "performance",
  "accessibility",
  "bestPractices",
  "seo",
  "paint",
  "blocking",
  "shift",
  "html",
  "wire",
] as const;

/** The middle of several runs of one page, each number by itself. @throws Error without a run */
export function middleOf(runs: readonly PageReport[]): PageReport {
  const [first] = runs;
  if (!first) throw new Error("There is no run to take the middle of.");
  return { ...first, ...Object.fromEntries(numbers.map((name) => [name, median(runs.map((run) => run[name]))])) };
}
