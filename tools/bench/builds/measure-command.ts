import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** What a command cost with all that it started. Seconds; memory in bytes, undefined where the system does not tell. */
export interface Cost {
  wall: number;
  cpu: number;
  memory: number | undefined;
}

/** A cost, and the end of what the command said. */
export interface Measured extends Cost {
  said: string;
}

/** How much of what a command says is kept, in characters: a build of many locations names what it misses at each. */
const longestSaid = 400_000;

/** How a command is run. */
export interface Command {
  program: string;
  words: readonly string[];
  folder: string;
  env?: Readonly<Record<string, string>>;
}

/**
 * Runs a command and measures it. Processor time is what the shell's `time` tells of a command and its children; memory is the
 * largest sum of the resident sizes of the processes that it had at one moment, looked at every 50 ms in `/proc`.
 * @throws Error with the end of what it said, when it fails
 */
export async function measureCommand({ program, words, folder, env }: Command): Promise<Measured> {
  const started = performance.now();
  const timed = `TIMEFORMAT='%U %S'; time "$@" 2>&1`;
  const child = spawn("bash", ["-c", timed, "bash", program, ...words], {
    cwd: folder,
    env: { ...process.env, ...env },
  });
  let said = "";
  let times = "";
  let memory = 0;
  child.stdout.on("data", (text) => {
    said = (said + text).slice(-longestSaid);
  });
  child.stderr.on("data", (text) => {
    times += text;
  });
  const watch = setInterval(() => {
    memory = Math.max(memory, residentSize(child.pid ?? 0));
  }, 50);
  const exitCode = await new Promise((resolve) => child.once("close", resolve));
  clearInterval(watch);
  if (exitCode !== 0) throw new Error(`${[program, ...words].join(" ")} in ${folder} failed:\n${said.slice(-4000)}`);
  const [user = Number.NaN, system = Number.NaN] = times.trim().split(/\s+/).slice(-2).map(Number);
  return { wall: (performance.now() - started) / 1000, cpu: user + system, memory: memory || undefined, said };
}

/** The resident size of a process and of all below it, in bytes; 0 where there is no `/proc`. Source: proc(5). */
function residentSize(root: number): number {
  const children = new Map<number, number[]>();
  const sizes = new Map<number, number>();
  for (const [pid, parent, pages] of processes()) {
    sizes.set(pid, pages * 4096);
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const sum = (pid: number): number =>
    (sizes.get(pid) ?? 0) + (children.get(pid) ?? []).reduce((total, child) => total + sum(child), 0);
  return sum(root);
}

function processes(): [pid: number, parent: number, pages: number][] {
  try {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        try {
          const fields = readFileSync(`/proc/${name}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
          return [[Number(name), Number(fields[1]), Number(fields[21])] as [number, number, number]];
        } catch {
          return [];
        }
      });
  } catch {
    return [];
  }
}
