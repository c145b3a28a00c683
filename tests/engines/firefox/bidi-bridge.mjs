#!/usr/bin/env node
/**
 * Starts Debian's Firefox ESR for Playwright and stands between the two. ESR does not know the WebDriver BiDi command
 * `emulation.setMediaFeaturesOverride`, which Playwright sends for every new context and whose failure ends it. This bridge
 * answers that one command itself and passes everything else on. Color scheme and motion are set by preferences instead.
 */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { WebSocket, WebSocketServer } from "ws";

const unknownToEsr = "emulation.setMediaFeaturesOverride";
const binary = process.env.FIREFOX_BINARY ?? "firefox-esr";

const firefox = spawn(binary, process.argv.slice(2), { stdio: ["ignore", "inherit", "pipe"] });
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, () => firefox.kill(signal));
firefox.on("exit", (code) => process.exit(code ?? 1));

createInterface({ input: firefox.stderr }).on("line", (line) => {
  const [, address] = line.match(/WebDriver BiDi listening on (ws:\/\/127\.0\.0\.1:\d+)/) ?? [];
  if (address) listenFor(address);
  else console.error(line);
});

/** Listens on a free port, tells Playwright which by Firefox's own line, and connects each client to Firefox. */
function listenFor(firefoxAddress) {
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  server.on("listening", () => console.error(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}`));
  server.on("connection", (client, request) => {
    const browser = new WebSocket(`${firefoxAddress}${request.url ?? ""}`, { perMessageDeflate: false });
    const waiting = [];
    browser.on("open", () => {
      for (const text of waiting.splice(0)) browser.send(text);
    });
    browser.on("message", (data) => client.send(data.toString()));
    browser.on("close", () => client.close());
    browser.on("error", () => client.close());
    client.on("close", () => browser.close());
    client.on("message", (data) => {
      const text = data.toString();
      const { id, method } = JSON.parse(text);
      if (method === unknownToEsr) client.send(JSON.stringify({ type: "success", id, result: {} }));
      else if (browser.readyState === WebSocket.OPEN) browser.send(text);
      else waiting.push(text);
    });
  });
}
