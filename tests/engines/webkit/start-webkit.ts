import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../../../tools/serve/free-port.ts";
import { type WebKitWindow, webKitWindow } from "./webkit-window.ts";

export interface WebKitOptions {
  dark?: boolean;
  /** the text size that the visitor has chosen, px; 16 where it is left out */
  font?: number;
  noScript?: boolean;
}

/** A running WebKitGTK with one window, and the way to end it. */
export interface WebKit {
  window: WebKitWindow;
  /** prints pages on US Letter, `[address, file]` each */
  print(jobs: readonly (readonly [url: string, file: string])[]): Promise<void>;
  close(): Promise<void>;
}

const host = join(import.meta.dirname, "host.py");
const printer = join(import.meta.dirname, "print_page.py");

/**
 * Starts a virtual screen on a free display, WebKitWebDriver on a free port and a window in it.
 * @throws Error when one of them does not answer within 30 seconds
 */
export async function startWebKit({ dark, font, noScript }: WebKitOptions = {}): Promise<WebKit> {
  const data = mkdtempSync(join(tmpdir(), "clinic-webkit-"));
  const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "2000x4000x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    DISPLAY: `:${await firstLine(screen)}`,
    WK_DATA: data,
    ...(dark && { WK_DARK: "1" }),
    ...(font && { WK_FONT: String(font) }),
    ...(noScript && { WK_NO_SCRIPT: "1" }),
  };
  const port = await freePort();
  const driver = spawn("WebKitWebDriver", [`--port=${port}`], { stdio: "ignore", env: environment });
  const close = async () => {
    await end(driver);
    await end(screen);
    rmSync(data, { recursive: true, force: true });
  };
  try {
    const window = await webKitWindow(`http://127.0.0.1:${port}`, host);
    return {
      window,
      print: (jobs) => run("/usr/bin/python3", [printer, ...jobs.flat()], environment),
      close: async () => {
        await window.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Xvfb writes the number of the display that it took to its third descriptor. */
async function firstLine(process: ChildProcess): Promise<string> {
  const lines = process.stdio[3];
  if (!lines || !("on" in lines)) throw new Error("Xvfb has no descriptor for its display.");
  return new Promise((resolve, reject) => {
    lines.on("data", (bytes: Buffer) => resolve(String(bytes).trim()));
    process.on("exit", (code) => reject(new Error(`Xvfb ended with ${code}.`)));
    process.on("error", reject);
  });
}

function run(command: string, words: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(command, words, { stdio: ["ignore", "ignore", "pipe"], env });
  let said = "";
  child.stderr.on("data", (bytes: Buffer) => {
    said += bytes;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`${command} ended with ${code}: ${said}`))));
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill();
  await Promise.race([ended, sleep(3000).then(() => child.kill("SIGKILL"))]);
}
