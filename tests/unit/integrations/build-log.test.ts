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
  for (const message of ["  ├─ /regions/psoas/index.html", " (+3ms) ", "Complete!"]) say(message);
  expect(written).toEqual(["Complete!\n"]);
});
