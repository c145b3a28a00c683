import { describe, expect, it } from "vitest";
import { headersFile } from "../../../../src/domain/headers/headers-file.ts";
import { headersFor, parseHeadersFile } from "../../../../tools/serve/headers-file.ts";
import { observatoryGrade } from "../../../support/observatory-grade.ts";

const facts = {
  styles: ["'sha256-abc='"],
  formActions: ["https://letters.example"],
  frames: ["https://www.youtube-nocookie.com", "https://player.vimeo.com"],
};
const ours = headersFor(parseHeadersFile(headersFile(facts, ["index.html", "contact/"])), "/contact/");
const gradeWith = (changes: Readonly<Record<string, string | undefined>>) =>
  observatoryGrade((name) => (name in changes ? changes[name] : ours.get(name)));

describe("Mozilla's Observatory", () => {
  it("gives the site's headers the top grade, with all extra credit but that for isolated embeds", () => {
    expect(gradeWith({})).toEqual({ score: 140, grade: "A+" });
  });

  it("gives a site without any of them the lowest", () => {
    expect(observatoryGrade(() => undefined)).toEqual({ score: 30, grade: "D" });
  });

  it.each([
    ["no policy", { "content-security-policy": "" }, "C"],
    ["inline scripts", { "content-security-policy": "default-src 'none'; script-src 'self' 'unsafe-inline'" }, "C+"],
    ["no https for good", { "strict-transport-security": "" }, "B+"],
    ["https for a month", { "strict-transport-security": "max-age=2592000" }, "A+"],
    ["guessing at types", { "x-content-type-options": undefined }, "A+"],
    [
      "frames anywhere, no types",
      { "content-security-policy": "default-src 'self'", "x-content-type-options": "" },
      "B",
    ],
  ])("takes points away for %s", (_, changes, grade) => {
    const result = gradeWith(changes);
    expect(result.score).toBeLessThan(140);
    expect(result.grade).toBe(grade);
  });
});
