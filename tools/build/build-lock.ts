import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/**
 * Waits until no other build of this project runs, and keeps others waiting until `close()` or the end of the process.
 * A local socket is the lock: the system gives it back however the process ends, which it does not do for a file.
 * @param name what is built alone: the project's folder
 * @param onWait called once when there is somebody to wait for
 */
export async function takeBuildLock(name: string, onWait: () => void): Promise<Server> {
  const address = socketAddress(name);
  for (let hasWaited = false; ; hasWaited = true) {
    const server = await listen(address);
    if (server) return server;
    if (await isDeserted(address)) rmSync(address, { force: true });
    else if (!hasWaited) onWait();
    await pause(200);
  }
}

/** Linux has sockets without a file, Windows has pipes; elsewhere it is a file in the temporary folder. */
function socketAddress(name: string): string {
  const id = `clinic-build-${createHash("sha256").update(name).digest("hex").slice(0, 16)}`;
  if (process.platform === "linux") return `\0${id}`;
  return process.platform === "win32" ? `\\\\.\\pipe\\${id}` : join(tmpdir(), `${id}.sock`);
}

function listen(address: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer().unref();
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(undefined) : reject(error),
    );
    server.listen(address, () => resolve(server));
  });
}

/** Is it a socket's file whose process has ended? */
function isDeserted(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once("connect", () => resolve(Boolean(socket.destroy()) && false));
    socket.once("error", (error: NodeJS.ErrnoException) => resolve(error.code === "ECONNREFUSED"));
  });
}
