import { execFileSync } from "node:child_process";

/** Ports by the names of the sites, as JSON: the process that begins a run chooses them, those that it starts inherit them. */
const variable = "SERVED_PORTS";

/** Listens on as many free ports at once as are asked for, says which they are, and lets go of them. */
const choose = `
  const servers = Array.from({ length: 16 }, () => require("node:net").createServer().listen(0, "127.0.0.1"));
  Promise.all(servers.map((server) => require("node:events").once(server, "listening"))).then(() => {
    console.log(JSON.stringify(servers.map((server) => server.address().port)));
    for (const server of servers) server.close();
  });
`;

/**
 * A port that nobody listened on when the run began, the same one for a site in every process of the run.
 * @param name what tests call the site
 */
export function portOf(name: string): number {
  const { free, taken } = readPorts();
  const port = taken[name] ?? free[Object.keys(taken).length];
  if (!port) throw new Error("More sites are served than ports were chosen.");
  process.env[variable] = JSON.stringify({ free, taken: { ...taken, [name]: port } });
  return port;
}

function readPorts(): { free: number[]; taken: Record<string, number> } {
  const known = process.env[variable];
  if (known) return JSON.parse(known) as { free: number[]; taken: Record<string, number> };
  return {
    free: JSON.parse(execFileSync(process.execPath, ["-e", choose], { encoding: "utf8" })) as number[],
    taken: {},
  };
}
