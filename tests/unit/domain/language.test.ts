import { describe, expect, it } from "vitest";
import { homeOf, siteLanguages, translatedId } from "../../../src/domain/language.ts";

describe("the languages of a site", () => {
  it("has its first one without a folder, and every other under its two letters", () => {
    expect(siteLanguages({ language: "fr-CA", languages: ["en-CA", "he-IL"] })).toEqual([
      { tag: "fr-CA", code: "fr", folder: undefined, prefix: "" },
      { tag: "en-CA", code: "en", folder: "en", prefix: "/en" },
      { tag: "he-IL", code: "he", folder: "he", prefix: "/he", dir: "rtl" },
    ]);
  });

  it("keeps a translation beside its original", () => {
    expect([translatedId("psoas", undefined), translatedId("psoas", "en")]).toEqual(["psoas", "en/psoas"]);
    expect([homeOf(undefined), homeOf("en")]).toEqual(["/", "/en/"]);
  });
});
