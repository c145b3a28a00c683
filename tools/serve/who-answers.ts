import { connect } from "node:net";
import { serverName } from "./server-name.ts";

/** Who has a port of this machine: nobody, the server of this very folder, or some other program. */
export type PortOwner = "nobody" | "this site" | "another program";

/**
 * Asks who answers on a port. Both of the machine's own addresses are tried, since a browser that opens `localhost`
 * may reach either.
 * @param root the folder of the built site
 */
export async function whoAnswers(port: number, root: string): Promise<PortOwner> {
  const taken = await Promise.all(["127.0.0.1", "::1"].map((host) => accepts(host, port)));
  if (!taken.includes(true)) return "nobody";
  return (await nameOf(port)) === serverName(root) ? "this site" : "another program";
}

function accepts(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2000 });
    const settle = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", settle(true)).once("error", settle(false)).once("timeout", settle(false));
  });
}

async function nameOf(port: number): Promise<string | null> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/`, { method: "HEAD", signal: AbortSignal.timeout(2000) });
    return answer.headers.get("server");
  } catch {
    return null;
  }
}
