import { randomInt } from "node:crypto";
import { createServer } from "node:net";

/** Below the ports that systems give to connections that go out, above those that browsers refuse to ask. */
const [lowest, highest] = [11_000, 32_000];

/**
 * A port of this machine that nobody listens on, by chance. Asked for one, the system would give a port that it may give to a
 * connection in the next moment, before the program that it is meant for listens there.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(lowest, highest);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" || error.code === "EACCES" ? resolve(false) : reject(error),
    );
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}
