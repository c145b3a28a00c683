import type { Server } from "node:http";

/** Ctrl+C, or a wish of the system to stop, is the usual end of a server: exit code 0. */
export function stopOnSignals(server: Server): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
}
