import { expect, it } from "vitest";
import { credentialsInForce } from "../../../src/domain/credentials-in-force.ts";

it("counts a credential up to its last day", () => {
  const all = [{ name: "old", expires: "2026-11-26" }, { name: "today", expires: "2026-11-27" }, { name: "for good" }];
  expect(credentialsInForce(all, "2026-11-27").map(({ name }) => name)).toEqual(["today", "for good"]);
});
