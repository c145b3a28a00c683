import { describe, expect, it } from "vitest";
import { closestName } from "../../../src/check/closest-name.ts";

const names = ["treatments", "title", "regions", "id"];

describe("closestName", () => {
  it.each([
    ["treatmets", "treatments"],
    ["treatmnets", "treatments"],
    ["Title", "title"],
    ["titel", "title"],
    ["region", "regions"],
    ["ids", "id"],
  ])("takes %s for %s", (name, meant) => expect(closestName(name, names)).toBe(meant));

  it.each(["colour", "hours", "xy", ""])("takes %j for none", (name) =>
    expect(closestName(name, names)).toBeUndefined(),
  );

  it("takes the nearest of several", () => expect(closestName("lads", ["lots", "lats"])).toBe("lats"));
});
