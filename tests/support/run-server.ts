import { type SpawnOptions, spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";

/** A server of another make that shows a built site on this machine. */
export interface RunningServer {
  origin: string;
  stop(): Promise<void>;
}

/** How long a server may take to begin, in milliseconds: a busy machine is slow, not wrong. */
const patience = 300_000;

/**
 * Starts a server and waits until it answers.
 * @throws Error with what it said, when it ends or does not answer
 */
export async function runServer(
  command: string,
  words: readonly string[],
  port: number,
  options: SpawnOptions = {},
): Promise<RunningServer> {
  const server = spawn(command, words, { ...options, stdio: ["ignore", "pipe", "pipe"], detached: true });
  let said = "";
  for (const stream of [server.stdout, server.stderr]) stream?.on("data", (text) => (said += String(text)));
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  const latest = Date.now() + patience;
  while (!(await answers(origin))) {
    if (server.exitCode !== null || Date.now() > latest) throw new Error(`${command} does not answer.\n${said}`);
    await pause(100);
  }
  return {
    origin,
    stop: () => {
      // Its children too: some servers are started by a program that only starts them.
      process.kill(-Number(server.pid), "SIGTERM");
      return ended;
    },
  };
}

const answers = (origin: string) =>
  fetch(origin, { method: "HEAD" }).then(
    () => true,
    () => false,
  );
