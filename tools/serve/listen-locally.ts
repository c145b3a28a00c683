import type { Server } from "node:http";

/**
 * Lets a server listen for this machine only, on exactly this port.
 * @throws {Error} in plain words, where the port is taken or not allowed
 */
export function listenLocally(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = ({ code, message }: NodeJS.ErrnoException) =>
      reject(new Error(reasons(port)[code ?? ""] ?? message));
    server.once("error", refuse);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", refuse);
      resolve();
    });
  });
}

const reasons = (port: number): Record<string, string> => ({
  EADDRINUSE: `Port ${port} is taken by another program.`,
  EACCES: `Port ${port} may not be used by this account. Use one from 1024 on.`,
});
