import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { projectRoot } from "../../tools/project-root.ts";

/** Ports by the names of the sites, as JSON: the process that begins a run chooses them, those that it starts inherit them. */
const variable = "SERVED_PORTS";

/** Says sixteen free ports: in a process of its own, since configurations cannot wait for an answer. */
const choose = `
  import { freePort } from ${JSON.stringify(pathToFileURL(join(projectRoot, "tools/serve/free-port.ts")).href)};
  const ports = new Set();
  while (ports.size < 16) ports.add(await freePort());
  console.log(JSON.stringify([...ports]));
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
    free: JSON.parse(
      execFileSync(process.execPath, ["--input-type=module", "-e", choose], { encoding: "utf8" }),
    ) as number[],
    taken: {},
  };
}
