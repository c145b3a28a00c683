import { afterEach, expect, it, vi } from "vitest";
import { clinicDay } from "../../support/access/clinic-day.ts";
import { writeClinic } from "../../support/write-clinic.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

it.each([
  ["2026-11-28T05:59:00Z", "2026-11-27"],
  ["2026-11-28T06:00:00Z", "2026-11-28"],
])("at %s it is %s where the clinic is, in Chicago", (instant, day) => {
  const clinic = writeClinic();
  vi.stubEnv("SITE_NOW", instant);
  expect(clinicDay(clinic.folder)).toBe(day);
  clinic.remove();
});
