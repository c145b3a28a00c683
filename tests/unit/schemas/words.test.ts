import { describe, expect, it } from "vitest";
import { checkContent } from "../../../src/check/check-content.ts";
import { english } from "../../../src/strings/en.ts";
import { withOwnWords } from "../../../src/strings/with-own-words.ts";
import { expectOneProblem, type PlantedFault, problemsIn } from "../../support/planted-fault.ts";
import { twoLanguages } from "../../support/two-languages.ts";
import { writeClinic } from "../../support/write-clinic.ts";

const words = (text: string): PlantedFault["change"] => ({ "words.yaml": text });

const faults: Record<string, PlantedFault> = {
  "a name that is nearly right": {
    change: words("en:\n  seeHour: When and where\n"),
    field: "en.seeHour",
    advice: /^Did you mean seeHours\? There is no field seeHour here\.$/,
  },
  "a name like no other": {
    change: words("en:\n  welcomeEverybody: Hello\n"),
    field: "en.welcomeEverybody",
    advice: /^There is no field welcomeEverybody here\. Delete it, or look for the right one: npm run words$/,
  },
  "a name of a group beside it": {
    change: words("en:\n  closedTomorrow: Shut\n"),
    advice: /^It belongs under open: set the line in by two spaces below "open:"\.$/,
  },
  "a language that no site speaks": {
    change: words("xx:\n  seeHours: Xx\n"),
    field: "xx",
    advice: /There is no field xx here/,
  },
  "a mark that is lost": {
    change: words("en:\n  call: Call us\n"),
    field: "en.call",
    found: "Call us",
    advice: /^Keep \{phone\} in it: the site fills that in\. The site's own words are “Call \{phone\}”\.$/,
  },
  "a mark that the site cannot fill": {
    change: words('en:\n  call: "Call {name} at {phone}"\n'),
    advice: /^Take \{name\} out: the site has nothing to put there\. The site's own words are/,
  },
  "no words": {
    change: words('en:\n  seeHours: ""\n'),
    field: "en.seeHours",
    advice: /^Nothing is written here\. Delete the line, or write it\. In place of “Hours & location”\.$/,
  },
  "spaces alone": {
    change: words('en:\n  seeHours: "  "\n'),
    advice: /^Write at least 1 character\. In place of “Hours & location”\.$/,
  },
  "a text without end": {
    change: words(`en:\n  seeHours: ${"very ".repeat(40)}long\n`),
    advice: /^Shorten it to 120 characters; it has 204\.$/,
  },
};

describe("words of the clinic's own", () => {
  for (const [name, fault] of Object.entries(faults)) it(`refused: ${name}`, () => expectOneProblem(fault));

  it("may take the place of a text, also within a group and with its marks in another order", async () => {
    const text =
      'en:\n  seeHours: When and where\n  open:\n    holiday: "{reason} today: we open {day} at {time}"\nfr:\n  menu: Carte\n';
    expect(await problemsIn({ "words.yaml": text })).toEqual([]);
  });

  it("stand in one file for all languages", async () => {
    const clinic = writeClinic(
      { "fr/words.yaml": "fr:\n  menu: Carte\n", "words.yaml": "en:\n  menu: Pages\n" },
      twoLanguages(),
    );
    const { problems } = await checkContent(clinic.folder);
    clinic.remove();
    expect(problems.map(({ file, advice }) => `${file}: ${advice}`)).toEqual([
      "fr/words.yaml: Move what it says to words.yaml: that file stands once, for all languages.",
    ]);
  });

  it("take the place of what they name, and of nothing else", () => {
    const own = withOwnWords(english, { seeHours: "When and where", open: { closed: "Shut" }, parts: "no group" });
    expect(own).toEqual({ ...english, seeHours: "When and where", open: { ...english.open, closed: "Shut" } });
  });
});
