import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { networkInterfaces } from "node:os";
import { afterEach, describe, expect, it } from "vitest";
import { busyPortMessage } from "../../../../tools/serve/busy-port-message.ts";
import { listenLocally } from "../../../../tools/serve/listen-locally.ts";
import { readPort } from "../../../../tools/serve/read-port.ts";
import { whoAnswers } from "../../../../tools/serve/who-answers.ts";
import { temporarySite } from "./temporary-site.ts";

const hasIPv6 = Object.values(networkInterfaces()).some((addresses) =>
  addresses?.some(({ address }) => address === "::1"),
);
const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

describe("whoAnswers", () => {
  it("knows the server of the same folder, and no other", async () => {
    const site = await temporarySite({ "index.html": "<title>Home</title>" });
    closers.push(site.close);
    expect(await whoAnswers(site.port, site.folder)).toBe("this site");
    expect(await whoAnswers(site.port, `${site.folder}-of-somebody-else`)).toBe("another program");
  });

  it.for(["127.0.0.1", "::1"])("sees another program on %s", async (host, { skip }) => {
    skip(host === "::1" && !hasIPv6, "This machine has no IPv6.");
    const server = createServer((_, response) => response.end("hello"));
    closers.push(() => server.close());
    await new Promise<void>((resolve) => server.listen(0, host, resolve));
    expect(await whoAnswers((server.address() as AddressInfo).port, "dist")).toBe("another program");
  });

  it("says that a free port is free", async () => {
    const site = await temporarySite({});
    await site.close();
    expect(await whoAnswers(site.port, site.folder)).toBe("nobody");
  });
});

describe("a busy port", () => {
  it("is named, with the way to use another", () => {
    expect(busyPortMessage(4321, "start", "linux")).toContain("Port 4321 is taken by another program");
    expect(busyPortMessage(4321, "start", "linux")).toContain("PORT=4322 npm start");
    expect(busyPortMessage(4321, "edit", "win32")).toContain("npm run edit -- --port 4322");
  });

  it("is refused, never changed for another", async () => {
    const site = await temporarySite({});
    closers.push(site.close);
    await expect(listenLocally(createServer(), site.port)).rejects.toThrow(
      `Port ${site.port} is taken by another program.`,
    );
  });
});

describe("readPort", () => {
  it("prefers the command line to the environment, and both to the usual port", () => {
    expect(readPort(["--port", "5000"], { PORT: "6000" }, 4321)).toBe(5000);
    expect(readPort([], { PORT: "6000" }, 4321)).toBe(6000);
    expect(readPort([], {}, 4321)).toBe(4321);
  });

  it.each(["abc", "0", "70000", "43.5"])("refuses %s", (port) => {
    expect(() => readPort([], { PORT: port }, 4321)).toThrow(`"${port}" is no port.`);
  });
});
