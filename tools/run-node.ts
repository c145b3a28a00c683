import { type ChildProcess, spawn } from "node:child_process";
import { projectRoot } from "./project-root.ts";

const running = new Set<ChildProcess>();

/**
 * Runs a script with this very Node, in the project's folder, its output shown as it comes.
 * @returns the exit code; 1 where a signal ended it
 */
export function runNode(words: readonly string[], environment: NodeJS.ProcessEnv = process.env): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { cwd: projectRoot, env: environment, stdio: "inherit" });
    running.add(child);
    child.once("error", reject);
    child.once("close", (exitCode) => {
      running.delete(child);
      resolve(exitCode ?? 1);
    });
  });
}

/** The same, its output kept instead of shown. */
export function runNodeQuietly(
  words: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): Promise<{ exitCode: number; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, {
      cwd: projectRoot,
      env: environment,
      stdio: ["ignore", "pipe", "pipe"],
    });
    running.add(child);
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += String(text)));
    child.once("error", reject);
    child.once("close", (exitCode) => {
      running.delete(child);
      resolve({ exitCode: exitCode ?? 1, said });
    });
  });
}

/**
 * When this command is told to stop (Ctrl+C), what it runs stops too.
 * @param ownExitCode 0 where that is the usual end of the command, another where it leaves something undone
 */
export function stopChildrenOnSignals(ownExitCode: number): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      for (const child of running) child.kill(signal);
      process.exit(ownExitCode);
    });
  }
}
