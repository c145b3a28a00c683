import { readdirSync } from "node:fs";

/** The content folders in this repository: the clinic's own, and those of the invented ones. */
export function contentFixtures(): string[] {
  return ["content", ...readdirSync("tests/fixtures/clinics").map((name) => `tests/fixtures/clinics/${name}`)];
}
