import { describe, expect, it } from "vitest";
import { siteEnvironment } from "../../../../tools/astro/site-environment.ts";

describe("siteEnvironment", () => {
  it("hands on what the site is built from", () => {
    const source = {
      PATH: "/bin",
      CONTENT_DIR: "other",
      SITE_URL: "https://example.com",
      SITE_NOW: "2026-11-22T12:00:00Z",
      OUT_DIR: "out",
    };
    expect(siteEnvironment(source, "production")).toMatchObject(source);
  });

  it("hands on no secret", () => {
    const source = { API_TOKEN: "x", AWS_SECRET_ACCESS_KEY: "x", NODE_OPTIONS: "--require ./x.js", npm_config_x: "x" };
    expect(siteEnvironment(source, "production")).toEqual({ NODE_ENV: "production", ASTRO_TELEMETRY_DISABLED: "1" });
  });

  it("knows Windows' variables in any case, and leaves out what is empty", () => {
    expect(siteEnvironment({ Path: "C:\\bin", SYSTEMROOT: "C:\\Windows", OUT_DIR: "" }, "development")).toEqual({
      Path: "C:\\bin",
      SYSTEMROOT: "C:\\Windows",
      NODE_ENV: "development",
      ASTRO_TELEMETRY_DISABLED: "1",
    });
  });
});
