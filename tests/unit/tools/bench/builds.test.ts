/** @module-tag process */
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkContent } from "../../../../src/check/check-content.ts";
import { chainClinic, chainPages } from "../../../../tools/bench/builds/chain.ts";
import { clinicPages, pagesOfEveryClinic } from "../../../../tools/bench/builds/clinic-pages.ts";
import { benchClinic } from "../../../../tools/bench/builds/clinics.ts";
import { measureCommand } from "../../../../tools/bench/builds/measure-command.ts";
import { type Measurement, measurementsIn } from "../../../../tools/bench/builds/measurements.ts";
import { astroProject, eleventyProject, hugoProject } from "../../../../tools/bench/builds/other-projects.ts";
import { ourClinic } from "../../../../tools/bench/builds/our-clinic.ts";
import { resultsOf } from "../../../../tools/bench/builds/results.ts";
import { resultsChart } from "../../../../tools/bench/builds/results-chart.ts";
import { resultsTable } from "../../../../tools/bench/builds/results-table.ts";
import { writeClinic } from "../../../support/write-clinic.ts";

describe("the clinic of the benchmark", () => {
  it.each([10, 100, 1000, 5000])("has %i pages, each with a name of its own", (size) => {
    const pages = clinicPages(size);
    expect(new Set(pages.map(({ id }) => id)).size).toBe(size - pagesOfEveryClinic);
  });

  it("is the same each time", () => {
    expect(clinicPages(100)).toEqual(clinicPages(100));
  });

  it("is in order for the check", async () => {
    const { folder, remove } = writeClinic({}, ourClinic(clinicPages(40)));
    const { problems } = await checkContent(folder);
    remove();
    expect(problems).toEqual([]);
  });

  it("may be a chain, which is in order for the check", async () => {
    const { folder, remove } = writeClinic({}, chainClinic(chainPages().slice(0, 40)));
    const { problems, entries } = await checkContent(folder);
    remove();
    expect(problems).toEqual([]);
    expect(entries.filter(({ collection }) => collection === "locations")).toHaveLength(300);
    expect(chainPages()).toHaveLength(6000);
  });

  it("is refused with what may be written, when there is none of that name", () => {
    expect(() => benchClinic("many")).toThrow("Write a number of pages from 10, chain, or this clinic.");
  });

  it.each([
    ["Astro", astroProject, "src/content/regions/region-1.mdx"],
    ["Eleventy", eleventyProject, "src/regions/region-1.md"],
    ["Hugo", hugoProject, "content/regions/region-1.md"],
  ])("gives %s the same texts", (_, project, file) => {
    const pages = clinicPages(20);
    const body = pages.find(({ id }) => id === "region-1")?.body ?? "";
    expect(project(pages)[file]).toContain(body);
    expect(ourClinic(pages)["regions/region-1.mdx"]).toContain(body);
  });
});

describe("a measurement", () => {
  it("tells what a command and its children took", async () => {
    const cost = await measureCommand({ program: process.execPath, words: ["-e", "1"], folder: tmpdir() });
    expect(cost.wall).toBeGreaterThan(0);
    expect(cost.cpu).toBeGreaterThan(0);
  });

  it("fails with what the command said", async () => {
    const words = ["-e", "console.log('no page'); process.exit(3)"];
    await expect(measureCommand({ program: process.execPath, words, folder: tmpdir() })).rejects.toThrow("no page");
  });

  it("is kept, so that a benchmark can go on", () => {
    const file = join(tmpdir(), `measurements-${process.pid}.jsonl`);
    measurementsIn(file).add({ clinic: "10", size: 10, contender: "cold", round: 1, wall: 1, cpu: 1, memory: 1 });
    const again = measurementsIn(file);
    rmSync(file);
    expect([again.has("10", "cold", 1), again.has("10", "cold", 2)]).toEqual([true, false]);
  });
});

describe("the results", () => {
  const run = (contender: string, round: number, cpu: number, size = 100): Measurement => ({
    clinic: String(size),
    size,
    contender,
    round,
    cpu,
    wall: cpu,
    memory: cpu * 1024 ** 2,
  });
  const runs = [
    run("astro", 1, 10),
    run("layouts", 1, 8),
    run("cold", 1, 5),
    run("cold", 2, 50),
    run("cold", 3, 6),
    run("cold", 1, 1, 10),
  ];
  const results = resultsOf(runs, ["cold", "layouts", "astro"]);

  it("are medians, sizes and contenders in their order", () => {
    expect(results.map(({ size, contender, rounds, cpu }) => [size, contender, rounds, cpu])).toEqual([
      [10, "cold", 1, 1],
      [100, "cold", 3, 6],
      [100, "layouts", 1, 8],
      [100, "astro", 1, 10],
    ]);
  });

  it("stand beside stock Astro in the table", () => {
    const table = resultsTable(results, ["Measured on a day."]);
    expect(table).toContain("- Measured on a day.");
    expect(table).toContain("| 100 | ours, cold | 3 | 6.0 | 6.0 | 6 | 60.0 | – | 0.75 | 0.60 | – | 0.75 |");
    expect(table).toContain("| 10 | ours, cold | 1 | 1.0 | 1.0 | 1 | 100.0 | – | – | – | – | – |");
  });

  it("are a line for each contender in the chart", () => {
    const chart = resultsChart(results);
    expect(chart.match(/<polyline/g)).toHaveLength(3);
    expect(chart).toContain("ours, cold 6.0 s");
    expect(chart).not.toContain("NaN");
  });
});
