/** How fast a server answered: requests a second, and the milliseconds within which half and 99 of 100 were answered. */
export interface ServerSpeed {
  requests: number;
  median: number;
  slowest: number;
  /** answers other than 2xx and 3xx, and connections that failed */
  errors: number;
}

/**
 * Reads what `wrk --latency` wrote.
 * @throws Error when it wrote something else
 */
export function readWrk(text: string): ServerSpeed {
  const requests = Number(/Requests\/sec:\s+([\d.]+)/.exec(text)?.[1]);
  const [median, slowest] = ["50%", "99%"].map((share) => milliseconds(text, share));
  if (!requests || median === undefined || slowest === undefined) throw new Error(`wrk wrote something else:\n${text}`);
  const socket = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(text)?.slice(1) ?? [];
  const refused = Number(/Non-2xx or 3xx responses: (\d+)/.exec(text)?.[1] ?? 0);
  return { requests, median, slowest, errors: socket.map(Number).reduce((sum, one) => sum + one, refused) };
}

function milliseconds(text: string, share: string): number | undefined {
  const [, value, unit = ""] = new RegExp(`^\\s*${share}\\s+([\\d.]+)(us|ms|s)$`, "m").exec(text) ?? [];
  const factor = { us: 0.001, ms: 1, s: 1000 }[unit];
  return factor === undefined ? undefined : Math.round(Number(value) * factor * 100) / 100;
}
