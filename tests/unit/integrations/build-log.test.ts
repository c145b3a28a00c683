import { afterEach, expect, it, vi } from "vitest";
import buildLog from "../../../src/integrations/build-log.ts";

afterEach(() => vi.restoreAllMocks());

it("leaves out what Astro says of each page, and nothing else", () => {
  const written: string[] = [];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => Boolean(written.push(String(text))));
  const say = (message: string) =>
    buildLog().write({ label: "SKIP_FORMAT", level: "info", message, newLine: true } as Parameters<
      ReturnType<typeof buildLog>["write"]
    >[0]);
  const ofPages = [
    "  ├─ /regions/psoas/index.html",
    "  \x1b[34m├─\x1b[39m \x1b[2m/index.html\x1b[22m",
    " (+3ms) ",
    " \x1b[31m(+1.20s)\x1b[39m ",
  ];
  const others = ["Complete!", "The number (+1 212 555 0100) is no link."];
  for (const message of [...ofPages, ...others]) say(message);
  expect(written).toEqual(others.map((message) => `${message}\n`));
});
