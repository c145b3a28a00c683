/**
 * `npm run bench builds`: clinics of several sizes, built by us and beside us by stock Astro + MDX, Eleventy and Hugo, one after the
 * other in every round. Prints a table after each round and writes it to `tools/bench/results.md`, with a chart. What was measured is
 * kept in `tools/bench/.work/`, so a benchmark that was stopped goes on where it ended; `--fresh` begins anew.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { commands } from "../run/commands.mjs";
import { stopWith } from "../stop-with.ts";
import { benchFolder } from "./bench-folder.ts";
import { clearAside } from "./builds/aside.ts";
import { type BenchClinic, benchClinic } from "./builds/clinics.ts";
import { contenderNames } from "./builds/contender-names.ts";
import { contenders, hugoVersion } from "./builds/contenders.ts";
import { measureCommand } from "./builds/measure-command.ts";
import { measurementsIn } from "./builds/measurements.ts";
import { resultsOf } from "./builds/results.ts";
import { resultsChart } from "./builds/results-chart.ts";
import { resultsTable } from "./builds/results-table.ts";
import { circumstances } from "./machine.ts";

const all = Object.keys(contenderNames);
const { values } = parseArgs({ options: commands["bench builds"].options });
const work = join(benchFolder, ".work");
const hugo = hugoVersion();

try {
  if (values.fresh) rmSync(work, { recursive: true, force: true });
  clearAside();
  const measured = measurementsIn(join(work, "measurements.jsonl"));
  const asked = (values.with?.split(",") ?? all).filter((name) => name !== "hugo" || hugo);
  if (!hugo) console.log("Hugo is not installed here: it is left out.");
  const unknown = asked.find((name) => !(name in contenders));
  if (unknown) stopWith(`There is no contender ${unknown}. There are ${all.join(", ")}.`);
  const clinics = values.sizes.split(",").map((name) => ({ name, ...benchClinic(name) }));
  for (let round = 1; round <= Number(values.rounds); round++) {
    for (const clinic of clinics) {
      for (const name of asked.filter((one) => clinic.contenders.includes(one))) {
        // Without any cache is asked once; it is the longest by far, and every cold build needs what it leaves.
        if (measured.has(clinic.name, name, round) || (name === "first" && round > 1)) continue;
        const cost = await build(clinic, name, round);
        measured.add({ clinic: clinic.name, size: clinic.size, contender: name, round, ...cost });
        write(measured.all);
      }
    }
  }
  clearAside();
  console.log(`\n${write(measured.all)}`);
} catch (error) {
  stopWith(error);
}

async function build(clinic: BenchClinic & { name: string }, name: string, round: number) {
  const folder = join(work, clinic.name.replaceAll(" ", "-"));
  if (!existsSync(folder)) clinic.write(folder);
  const contender = contenders[name];
  if (!contender) throw new Error(`There is no contender ${name}.`);
  contender.prepare(folder, round);
  const { said, ...cost } = await measureCommand(contender.command(folder));
  const drawn = /Drew (\d+ of \d+) files/.exec(said)?.[1];
  const memory = cost.memory === undefined ? "" : `, ${Math.round(cost.memory / 1024 ** 2)} MB`;
  console.log(
    `round ${round}  ${clinic.name.padStart(11)}  ${contenderNames[name]?.padEnd(24)} ${cost.wall.toFixed(1)} s, ${cost.cpu.toFixed(1)} s CPU${memory}`,
  );
  return { ...cost, ...(drawn && { drawn }) };
}

function write(measurements: Parameters<typeof resultsOf>[0]): string {
  const results = resultsOf(measurements, all);
  const versions = `Astro ${versionOf("astro")}, Eleventy ${versionOf("@11ty/eleventy")}, Hugo ${hugo ?? "not installed"}.`;
  const table = resultsTable(results, [...circumstances(new Date()), versions]);
  if (!values["keep-table"]) {
    writeFileSync(join(benchFolder, "results.md"), table);
    writeFileSync(join(benchFolder, "results.svg"), resultsChart(results));
  }
  return table;
}

function versionOf(name: string): string {
  return JSON.parse(readFileSync(join(benchFolder, "node_modules", name, "package.json"), "utf8")).version;
}
