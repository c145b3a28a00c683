import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { projectRoot } from "../../../../tools/project-root.ts";
import { commands } from "../../../../tools/run/commands.mjs";
import { type Command, typed } from "../../../../tools/run/help.mjs";

interface Step {
  uses?: string;
  run?: string;
  if?: string;
}

interface Job {
  needs?: string | string[];
  if?: string;
  permissions?: Record<string, string>;
  "timeout-minutes"?: number;
  steps: Step[];
}

const read = (file: string) => readFileSync(join(projectRoot, file), "utf8");
const document = parseDocument(read(".github/workflows/site.yml"), { strict: true });
const workflow = document.toJS() as { on: Record<string, unknown>; permissions: object; jobs: Record<string, Job> };
const jobs = Object.entries(workflow.jobs);
const steps = jobs.flatMap(([, job]) => job.steps);
const { scripts } = JSON.parse(read("package.json"));
const isPublishing = ([, { steps: own }]: [string, Job]) =>
  own.some(({ uses = "" }) => uses.startsWith("actions/deploy-pages"));
const job = (name: string): Job => workflow.jobs[name] ?? { steps: [] };

describe("the workflow", () => {
  it("is YAML in order, and runs for pushes to main, pull requests, at night and by hand", () => {
    expect([...document.errors, ...document.warnings]).toEqual([]);
    expect(workflow.on).toMatchObject({ push: { branches: ["main"] }, schedule: [{ cron: "15 5 * * *" }] });
    expect(Object.keys(workflow.on).sort()).toEqual(["pull_request", "push", "schedule", "workflow_dispatch"]);
  });

  it("takes GitHub's own actions, each at a major version", () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(5);
    expect(used.filter((name) => !/^actions\/[a-z-]+@v\d+$/.test(name))).toEqual([]);
  });

  it("lets every job end, and needs no job that there is not", () => {
    for (const [name, { needs = [], "timeout-minutes": minutes }] of jobs) {
      expect(minutes, name).toBeGreaterThan(0);
      for (const needed of [needs].flat()) expect(Object.keys(workflow.jobs), name).toContain(needed);
    }
  });

  it("runs commands that there are", () => {
    const runs = steps.flatMap(({ run = "" }) => run.split("\n"));
    const known = Object.entries(commands as Record<string, Command>);
    for (const [, script = "", flags = ""] of runs.flatMap((run) => [...run.matchAll(/npm run (\S+)(?: -- (.*))?/g)])) {
      expect(scripts, script).toHaveProperty(script);
      const [, command] = known.find(([name]) => typed(name) === `npm run ${script}`) ?? [];
      for (const flag of flags.match(/(?<=--)[\w-]+/g) ?? []) expect(command?.options, flags).toHaveProperty(flag);
    }
    for (const [, file = ""] of runs.flatMap((run) => [...run.matchAll(/(?:^|node )((?:\.ci|tools)\/\S+)/g)]))
      expect(existsSync(join(projectRoot, file)), file).toBe(true);
    expect(statSync(join(projectRoot, ".ci/run")).mode & 0o111).toBeGreaterThan(0);
  });

  it("puts nothing that strangers write into a command: titles and names of branches come by the environment", () => {
    expect(steps.filter(({ run = "" }) => run.includes("${{"))).toEqual([]);
  });

  it("publishes from main alone, never for a pull request, and only what the site's own tests have passed", () => {
    const publishing = jobs.filter(isPublishing);
    expect(publishing.map(([name]) => name)).toEqual(["publish-at-once", "publish-after-tests"]);
    for (const [name, { if: condition = "", needs }] of publishing) {
      expect(condition, name).toContain("github.ref == 'refs/heads/main'");
      expect(condition, name).toContain("github.event_name != 'pull_request'");
      expect(needs, name).toContain("site");
    }
    const [checked, tested] = job("site").steps.flatMap(({ run = "" }, at) => (/check|test:site/.test(run) ? at : []));
    const upload = job("site").steps.findIndex(({ uses = "" }) => uses.startsWith("actions/upload-pages-artifact"));
    expect([checked, tested].every((at) => at !== undefined && at < upload)).toBe(true);
  });

  it("holds code back until the program is tested, and an owner's edit for nothing but the site", () => {
    expect(job("publish-after-tests").needs).toContain("program");
    expect(job("publish-at-once").needs).toEqual(["plan", "site"]);
    expect(job("publish-at-once").if).toContain("needs.plan.outputs.at-once == 'true'");
    expect(job("publish-after-tests").if).toContain("needs.plan.outputs.at-once != 'true'");
    expect(job("site").needs).toBe("plan");
  });

  it("gives rights to write to the jobs that publish alone", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    for (const entry of jobs.filter((each) => !isPublishing(each)))
      expect(Object.values(entry[1].permissions ?? {}), entry[0]).not.toContain("write");
  });

  it("is stopped by no advice: what is told of packages ends well", () => {
    for (const { run = "" } of steps.filter(({ run = "" }) => run.includes("npm audit")))
      expect(run).toContain("|| true");
  });
});

it("Netlify publishes what the same command has tested", () => {
  const [, command = ""] = /command = "npm run (.+)"/.exec(read("netlify.toml")) ?? [];
  expect(job("site").steps.map(({ run }) => run)).toContain(`npm run ${command}`);
});
