import { type SpawnOptions, spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";

/** A server of another make that shows a built site on this machine. */
export interface RunningServer {
  origin: string;
  stop(): Promise<void>;
}

/**
 * Starts a server and waits until it answers.
 * @param patience how long that may take, in seconds
 * @throws Error with what it said
 */
export async function runServer(
  command: string,
  words: readonly string[],
  port: number,
  options: SpawnOptions = {},
  patience = 20,
): Promise<RunningServer> {
  const server = spawn(command, words, { ...options, stdio: ["ignore", "pipe", "pipe"], detached: true });
  let said = "";
  for (const stream of [server.stdout, server.stderr]) stream?.on("data", (text) => (said += String(text)));
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  for (let waited = 0; !(await answers(origin)); waited += 0.1) {
    if (server.exitCode !== null || waited > patience) throw new Error(`${command} does not answer.\n${said}`);
    await pause(100);
  }
  // Where another program took the port in between, that one has answered, and this one ends in a moment.
  await pause(200);
  if (server.exitCode !== null) throw new Error(`${command} ended.\n${said}`);
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
