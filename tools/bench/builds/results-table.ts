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
  "CPU ÷ Astro",
  "CPU ÷ Eleventy",
  "memory ÷ Astro",
];

/** What is written to `bench/results.md`. @param circumstances the machine, the date, the versions: a line each */
export function resultsTable(results: readonly Result[], circumstances: readonly string[]): string {
  const rows = results.map((result) => cellsOf(result, results));
  const lines = [head, head.map((_, column) => (column === 1 ? "---" : "--:")), ...rows];
  return `# Builds, measured

${circumstances.map((line) => `- ${line}`).join("\n")}
- Medians. "First" finds no cache at all; "cold" renders every page anew, with pictures and compressed files from their caches; "warm" follows one changed region. The other tools begin without a cache each time.
- Ours checks the content, draws pictures for sharing, writes structured data and compresses; the others render the same fields and texts with one template.

${lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}

![Time against pages](results.svg)
`;
}

function cellsOf(result: Result, all: readonly Result[]): string[] {
  const { size, contender, rounds, wall, cpu, memory } = result;
  const beside = (name: string) => all.find((other) => other.size === size && other.contender === name);
  const astro = beside("astro");
  return [
    size.toLocaleString("en-US"),
    contenderNames[contender] ?? contender,
    String(rounds),
    wall.toFixed(1),
    cpu.toFixed(1),
    memory === undefined ? "–" : Math.round(memory / 1024 ** 2).toLocaleString("en-US"),
    ((wall * 1000) / size).toFixed(1),
    ratio(cpu, astro?.cpu),
    ratio(cpu, beside("eleventy")?.cpu),
    ratio(memory, astro?.memory),
  ];
}

function ratio(value: number | undefined, base: number | undefined): string {
  return value === undefined || base === undefined ? "–" : (value / base).toFixed(2);
}
