import { readdirSync } from "node:fs";

/** The content folders of all fixtures that are whole clinics. */
export function contentFixtures(): string[] {
  return readdirSync("tests/fixtures/clinics").map((name) => `tests/fixtures/clinics/${name}`);
}
