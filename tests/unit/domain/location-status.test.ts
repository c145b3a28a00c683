import { describe, expect, it } from "vitest";
import { isInUse, type LocationTime, statusOn } from "../../../src/domain/location-status.ts";

const on = (today: string, time: Partial<LocationTime>) => statusOn({ status: "open", ...time }, today);

describe("what a location is on a day", () => {
  it.each<[string, Partial<LocationTime>, string]>([
    ["2026-05-01", {}, "open"],
    ["2026-04-30", { from: "2026-05-01" }, "planned"],
    ["2026-05-01", { from: "2026-05-01" }, "open"],
    ["2026-04-30", { status: "planned", from: "2026-05-01" }, "planned"],
    ["2026-05-01", { status: "planned", from: "2026-05-01" }, "open"],
    ["2026-05-31", { until: "2026-05-31" }, "open"],
    ["2026-06-01", { until: "2026-05-31" }, "closed"],
    ["2026-06-01", { until: "2026-05-31", movedTo: "new" }, "moved"],
    ["2026-05-31", { until: "2026-05-31", movedTo: "new" }, "open"],
    ["2026-05-01", { status: "moved", movedTo: "new" }, "moved"],
    ["2026-05-01", { status: "closed" }, "closed"],
  ])("%s with %j: %s", (today, time, status) => {
    expect(on(today, time)).toBe(status);
  });

  it("can be come to while it is open, and is known of while it is planned", () => {
    expect((["open", "planned", "moved", "closed"] as const).filter(isInUse)).toEqual(["open", "planned"]);
  });
});
