import { chain } from "./chain.ts";
import { contenderNames } from "./contender-names.ts";
import type { Result } from "./results.ts";

const head = [
  "pages",
  "built by",
  "rounds",
  "wall s",
  "CPU s",
  "memory MB",
  "ms/page",
  "drawn",
  "CPU ÷ Astro, our pages",
  "CPU ÷ Astro, plain",
  "CPU ÷ Eleventy",
  "memory ÷ Astro, our pages",
];

/** What is written to `tools/bench/results.md`. @param circumstances the machine, the date, the versions: a line each */
export function resultsTable(results: readonly Result[], circumstances: readonly string[]): string {
  const rows = results.map((result) => cellsOf(result, results));
  const lines = [head, head.map((_, column) => (column === 1 ? "---" : "--:")), ...rows];
  return `# Builds, measured

${circumstances.map((line) => `- ${line}`).join("\n")}
- Medians. "First" finds no cache at all; "cold" draws every page anew, with pictures and compressed files from their caches; "warm" follows one changed text. The other tools begin without a cache each time.
- Ours checks the content, draws pictures for sharing, writes structured data and compresses. "Our pages" are the very same pages, drawn by our layouts on Astro's own path, with none of that but the structured data. "Plain pages" have the same fields and texts in one bare template: 3 KB each beside 40.
- "drawn" counts files, of all that are drawn in a build of that clinic.
- "chain" is a clinic of ${chain.locations} locations with ${chain.treatmentsEach} treatments each; "this clinic" is \`content/\`.

${lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}

![Time against pages](results.svg)
`;
}

function cellsOf(result: Result, all: readonly Result[]): string[] {
  const { clinic, size, contender, rounds, wall, cpu, memory, drawn } = result;
  const beside = (name: string) => all.find((other) => other.clinic === clinic && other.contender === name);
  const named = /^\d+$/.test(clinic) ? "" : ` (${clinic})`;
  return [
    size.toLocaleString("en-US") + named,
    contenderNames[contender] ?? contender,
    String(rounds),
    wall.toFixed(1),
    cpu.toFixed(1),
    memory === undefined ? "–" : Math.round(memory / 1024 ** 2).toLocaleString("en-US"),
    ((wall * 1000) / size).toFixed(1),
    drawn ?? "–",
    ratio(cpu, beside("layouts")?.cpu),
    ratio(cpu, beside("astro")?.cpu),
    ratio(cpu, beside("eleventy")?.cpu),
    ratio(memory, beside("layouts")?.memory),
  ];
}

function ratio(value: number | undefined, base: number | undefined): string {
  return value === undefined || base === undefined ? "–" : (value / base).toFixed(2);
}
