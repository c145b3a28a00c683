/**
 * `npm run bench server`: how many requests a second the local server answers for the home page with its compressed file, and how
 * long the slowest of a hundred waits; beside it nginx with the configuration of `npm run deploy:config`. Needs wrk.
 */
import { execFile, spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { nginxConfig } from "../deploy/nginx-config.ts";
import { readSiteRules } from "../deploy/site-rules.ts";
import { precompress } from "../precompress.ts";
import { projectRoot } from "../project-root.ts";
import { commands } from "../run/commands.mjs";
import { freePort } from "../serve/free-port.ts";
import { siteFolder } from "../site-folder.ts";
import { stopWith } from "../stop-with.ts";
import { benchFolder } from "./bench-folder.ts";
import { readWrk, type ServerSpeed } from "./server/read-wrk.ts";

const run = promisify(execFile);
const { values } = parseArgs({ options: commands["bench server"].options });
const site = siteFolder(process.env, projectRoot);
const connections = 50;
/** What the local server is to reach: requests a second at least, milliseconds at most. */
const goal = { requests: 5000, slowest: 20 };

try {
  if (!existsSync(join(site, "index.html"))) stopWith("There is no built site yet. Run npm run build first.");
  await precompress(site);
  if (!(await isThere("wrk", ["-v"]))) stopWith("This needs wrk. On Debian: apt-get install wrk.");
  const local = await withLocalServer(measure);
  tell("local server", local);
  if (await isThere("nginx", ["-v"])) tell("nginx", await withNginx(measure));
  else console.log("nginx is not installed here, so it is not measured beside.");
  process.exitCode = local.requests >= goal.requests && local.slowest <= goal.slowest ? 0 : 1;
} catch (error) {
  stopWith(error);
}

async function measure(address: string): Promise<ServerSpeed> {
  const wrk = (seconds: string) =>
    run("wrk", ["-t2", `-c${connections}`, `-d${seconds}s`, "--latency", "-H", "Accept-Encoding: br, gzip", address]);
  await wrk("2");
  return readWrk((await wrk(values.seconds)).stdout);
}

function tell(name: string, { requests, median, slowest, errors }: ServerSpeed): void {
  const speed = Math.round(requests).toLocaleString("en-US");
  console.log(
    `${name.padEnd(14)}${speed.padStart(8)} requests/s   half within ${median} ms, 99 of 100 within ${slowest} ms   ${errors} errors`,
  );
}

async function withLocalServer<T>(use: (address: string) => Promise<T>): Promise<T> {
  const port = await freePort();
  const words = [join(projectRoot, "tools/serve.ts"), "--root", site, "--port", String(port)];
  return whileRunning(process.execPath, words, `http://127.0.0.1:${port}/`, use);
}

async function withNginx<T>(use: (address: string) => Promise<T>): Promise<T> {
  const folder = join(benchFolder, ".work/nginx");
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const place = { root: site, listen: [`127.0.0.1:${port}`], serverName: "localhost" };
  const file = join(folder, "nginx.conf");
  writeFileSync(
    file,
    `daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log; worker_processes auto;\nevents {}\nhttp { access_log off;\n${nginxConfig(readSiteRules(site), place)}\n}\n`,
  );
  return whileRunning("nginx", ["-p", folder, "-c", file], `http://127.0.0.1:${port}/`, use);
}

async function whileRunning<T>(
  program: string,
  words: readonly string[],
  address: string,
  use: (address: string) => Promise<T>,
): Promise<T> {
  const server = spawn(program, words, { stdio: ["ignore", "ignore", "inherit"] });
  try {
    await untilItAnswers(address);
    return await use(address);
  } finally {
    server.kill();
  }
}

async function untilItAnswers(address: string): Promise<void> {
  for (let attempt = 1; attempt <= 50; attempt++) {
    if (
      await fetch(address).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nobody answers at ${address}.`);
}

async function isThere(program: string, words: readonly string[]): Promise<boolean> {
  return run(program, [...words]).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== "ENOENT",
  );
}
