import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { projectRoot } from "../../tools/project-root.ts";
import { readSite } from "../support/built-site.ts";
import { describeUnless, outsideProgram } from "../support/outside-program.ts";
import type { RunningServer } from "../support/run-server.ts";
import { hasBrotli, noNginx, startNginx } from "../support/start-nginx.ts";
import { firstClinic } from "./sites.ts";

const run = promisify(execFile);
const ab = outsideProgram("ab");
const reason = noNginx ?? (ab ? undefined : "ab is not installed");

/** How the server is asked: with what a browser takes, so that the compressed twins are sent. */
const encodings: readonly [name: string, accepted: string, sent: string][] = [
  ["gzip", "gzip", "gzip"],
  ["whatever it has", "br, gzip", hasBrotli ? "br" : "gzip"],
];

describeUnless(reason, "nginx with its generated configuration", () => {
  let nginx: RunningServer;
  beforeAll(async () => {
    nginx = await startNginx(firstClinic.output, join(projectRoot, "tests/.work/nginx-many"));
  });
  afterAll(() => nginx?.stop());

  const path = readSite(firstClinic.output).listed.find((each) => each.startsWith("/conditions/")) ?? "/";

  it.each(encodings)("sends %s, compressed beforehand", async (_, accepted, sent) => {
    const response = await fetch(nginx.origin + path, { headers: { "Accept-Encoding": accepted } });
    expect([response.status, response.headers.get("content-encoding")]).toEqual([200, sent]);
    expect(await response.text()).toBe(readSite(firstClinic.output).page(path).html);
  });

  it("answers 20,000 requests over 100 connections without an error", async () => {
    const words = ["-q", "-k", "-n", "20000", "-c", "100", "-H", "Accept-Encoding: br, gzip", nginx.origin + path];
    const { stdout } = await run(ab ?? "", words);
    const told = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(stdout)?.[1] ?? 0);
    expect([told("Complete requests"), told("Failed requests"), told("Write errors")]).toEqual([20_000, 0, 0]);
    expect(stdout).not.toMatch(/Non-2xx responses/);
  });
});
