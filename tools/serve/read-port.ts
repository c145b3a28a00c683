/**
 * The port that was asked for: `--port 4322` on the command line, else PORT in the environment, else the usual one.
 * @throws {Error} in words for the person at the keyboard, when it is no port
 */
export function readPort(words: readonly string[], environment: NodeJS.ProcessEnv, usual: number): number {
  const at = words.indexOf("--port");
  const asked = at < 0 ? environment["PORT"] || String(usual) : (words[at + 1] ?? "");
  const port = /^\d{1,5}$/.test(asked) ? Number(asked) : Number.NaN;
  if (port >= 1 && port <= 65_535) return port;
  throw new Error(`"${asked}" is no port. Write a number from 1024 to 65535, for example 4322.`);
}
