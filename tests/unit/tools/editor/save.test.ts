import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { newProblems } from "../../../../tools/editor/save/check-plan.ts";
import { entryAt, formFile, readFormFile } from "../../../../tools/editor/save/form-files.ts";
import { planSave } from "../../../../tools/editor/save/plan-save.ts";
import { refusal } from "../../../../tools/editor/save/refusal.ts";
import { writePlan } from "../../../../tools/editor/save/write-plan.ts";
import { changedLines } from "../../../support/changed-lines.ts";
import { oneOfEach, pageText } from "../../../support/one-of-each.ts";
import { type ClinicChanges, writeClinic } from "../../../support/write-clinic.ts";

const workFolder = join(tmpdir(), "clinic-edit-work");
let remove = () => {};
afterEach(() => remove());

function clinic(changes: ClinicChanges = {}): string {
  const written = writeClinic(changes, oneOfEach());
  remove = written.remove;
  return written.folder;
}

/** The form file as it is saved, with the values changed. */
function edited(
  folder: string,
  path: string,
  change: (values: Record<string, unknown>) => void,
  body?: string,
): string {
  const entry = entryAt(path);
  const shown = entry && formFile(folder, entry);
  if (!shown || "problems" in shown) throw new Error(path);
  const form = readFormFile(path, shown.text);
  change(form.values);
  return path.endsWith(".mdx")
    ? `---\n${JSON.stringify(form.values)}\n---\n${body ?? form.body}`
    : JSON.stringify(form.values);
}

/** The hours are a group that a place without any leaves out. */
function setHours(values: Record<string, unknown>, hours: Record<string, string>): void {
  Object.assign((values["hours"] as { value: object }).value, hours);
}

async function save(
  folder: string,
  additions: { path: string; text: string }[],
  deletions: string[] = [],
): Promise<string> {
  const plan = planSave(folder, { additions, deletions });
  const problems = await newProblems(folder, plan, workFolder);
  if (problems.length > 0)
    return refusal(
      problems,
      additions.map(({ path }) => entryAt(path)?.file ?? ""),
    );
  writePlan(folder, plan, workFolder);
  return "saved";
}

const read = (folder: string, file: string) => readFileSync(join(folder, file), "utf8");

describe("saving a form", () => {
  it("changes one line", async () => {
    const folder = clinic();
    const before = read(folder, "locations/main.yaml");
    const text = edited(folder, "locations/main.yaml", (values) => setHours(values, { fri: "2pm-8pm" }));
    expect(await save(folder, [{ path: "locations/main.yaml", text }])).toBe("saved");
    expect(changedLines(before, read(folder, "locations/main.yaml"))).toEqual(["-  fri: 1pm-6pm", "+  fri: 2pm-8pm"]);
  });

  it("refuses a wrong value, says where it is and what to write, and leaves the file alone", async () => {
    const folder = clinic();
    const before = read(folder, "locations/main.yaml");
    const text = edited(folder, "locations/main.yaml", (values) => setHours(values, { fri: "2-7" }));
    expect(await save(folder, [{ path: "locations/main.yaml", text }])).toBe(
      'Not saved yet. What you typed is still here. Correct this, then save again:\n• Hours › Friday. "2-7" does not say am or pm. Write it with each time, for example 2pm-7pm.',
    );
    expect(read(folder, "locations/main.yaml")).toBe(before);
  });

  it("is not kept from it by what was wrong before, in this file or another", async () => {
    const folder = clinic({ "pages/thanks.mdx": "---\ntitle: Thanks\n---\n\nWords.\n" });
    const text = edited(folder, "pages/thanks.mdx", (values) => Object.assign(values, { title: "Thank you" }));
    expect(await save(folder, [{ path: "pages/thanks.mdx", text }])).toBe("saved");
    expect(read(folder, "pages/thanks.mdx")).toBe("---\ntitle: Thank you\n---\n\nWords.\n");
  });

  it("keeps fields that no form knows, remarks, and the line ends of Windows", async () => {
    const old = "\uFEFF---\r\n# short\r\ntitle: Thanks\r\nunknown: 1\r\n---\r\n\r\nWords.\r\n";
    const folder = clinic({ "pages/thanks.mdx": old });
    const text = edited(folder, "pages/thanks.mdx", (values) => Object.assign(values, { title: "Thank you" }));
    const plan = planSave(folder, { additions: [{ path: "pages/thanks.mdx", text }], deletions: [] });
    expect(plan.files.get("pages/thanks.mdx")).toBe(old.replace("Thanks", "Thank you"));
  });

  it("does not touch a file whose form says the same", () => {
    const folder = clinic();
    const text = edited(folder, "pages/privacy.mdx", () => {});
    expect(planSave(folder, { additions: [{ path: "pages/privacy.mdx", text }], deletions: [] }).files.size).toBe(0);
  });
});

describe("new, renamed and deleted entries", () => {
  it("writes a new file with its fields in the order of the schema", async () => {
    const folder = clinic();
    const values = {
      description: `What this page says, in a sentence of ${"fair ".repeat(4)}length.`,
      title: "Parking",
    };
    const text = `---\n${JSON.stringify(values)}\n---\nBehind the house.\n`;
    expect(await save(folder, [{ path: "pages/parking.mdx", text }])).toBe("saved");
    expect(read(folder, "pages/parking.mdx")).toBe(
      `---\ntitle: Parking\ndescription: ${values.description}\n---\n\nBehind the house.\n`,
    );
  });

  it("leads the old address to a renamed page, and follows it in every file that names it", async () => {
    const folder = clinic();
    const [old, path] = ["treatments/kneading.mdx", "treatments/slow-work.mdx"];
    const text = edited(folder, old, () => {});
    expect(await save(folder, [{ path, text }], [old])).toBe("saved");
    expect(read(folder, path)).toContain("formerUrls:\n  - /treatments/kneading/");
    expect(() => read(folder, old)).toThrow();
    expect(read(folder, "conditions/hip-pain.mdx")).not.toContain("kneading");
  });

  it("follows a renamed page in the menus and the news", async () => {
    const menus = `menu:\n  - /treatments/kneading/\n  - /contact/\nannouncements:\n  - text: News.\n    from: "2026-02-01"\n    until: "2026-02-02"\n    link:\n      text: More\n      url: /treatments/kneading/#some\n`;
    const folder = clinic({ "clinic.yaml": `${oneOfEach()["clinic.yaml"]}${menus}` });
    const [old, path] = ["treatments/kneading.mdx", "treatments/slow-work.mdx"];
    expect(await save(folder, [{ path, text: edited(folder, old, () => {}) }], [old])).toBe("saved");
    expect(read(folder, "clinic.yaml")).toContain("menu:\n  - /treatments/slow-work/\n  - /contact/\n");
    expect(read(folder, "clinic.yaml")).toContain("url: /treatments/slow-work/#some");
    expect(read(folder, path)).toContain("formerUrls:\n  - /treatments/kneading/");
  });

  it("takes a page back to its old file name, and leads nobody in circles", async () => {
    const folder = clinic();
    const [first, second] = ["treatments/kneading.mdx", "treatments/slow-work.mdx"];
    const there = { path: second, text: edited(folder, first, () => {}) };
    expect(await save(folder, [there], [first])).toBe("saved");
    expect(await save(folder, [{ path: first, text: edited(folder, second, () => {}) }], [second])).toBe("saved");
    expect(read(folder, first)).toContain("formerUrls:\n  - /treatments/slow-work/\n");
  });

  it("follows a renamed place in the parts of a text", async () => {
    const folder = clinic({
      "pages/doors.mdx": pageText("Doors", "", '<Hours id="main" />\n\n<Location id="main"/>'),
    });
    const [old, path] = ["locations/main.yaml", "locations/old-town.yaml"];
    expect(await save(folder, [{ path, text: edited(folder, old, () => {}) }], [old])).toBe("saved");
    expect(read(folder, "pages/doors.mdx")).toContain('<Hours id="old-town" />\n\n<Location id="old-town"/>');
    expect(read(folder, "clinic.yaml")).toContain("mainLocation: old-town");
    // The only place has no page of its own.
    expect(read(folder, path)).not.toContain("formerUrls");
  });

  it("leads the old address to a renamed place, where there are several", async () => {
    const place = oneOfEach()["locations/main.yaml"] ?? "";
    const folder = clinic({
      "locations/side.yaml": place.replace("Main Street", "Side Street"),
      "pages/contact.mdx": null,
      "pages/locations.mdx": pageText("Places", "", "See [the side](/locations/side/)."),
    });
    const [old, path] = ["locations/side.yaml", "locations/old-town.yaml"];
    expect(await save(folder, [{ path, text: edited(folder, old, () => {}) }], [old])).toBe("saved");
    expect(read(folder, path)).toContain("formerUrls:\n  - /locations/side/\n");
    expect(read(folder, "pages/locations.mdx")).toContain("](/locations/old-town/)");
  });

  it("leaves a file alone that cannot be read, when another page is renamed", async () => {
    const spoilt = "---\ntitle: [\n---\nWords.\n";
    const folder = clinic({ "regions/spoilt.mdx": spoilt });
    const [old, path] = ["treatments/kneading.mdx", "treatments/slow-work.mdx"];
    expect(await save(folder, [{ path, text: edited(folder, old, () => {}) }], [old])).toBe("saved");
    expect(read(folder, "regions/spoilt.mdx")).toBe(spoilt);
  });

  it("refuses to delete what others name, and says which file does", async () => {
    const folder = clinic();
    const words = await save(folder, [], ["treatments/kneading.mdx"]);
    expect(words).toBe(
      "Not deleted: the site still needs it. Change these places first, then delete it:\n• conditions/hip-pain.mdx, Treatments › 1: “kneading”\n• regions/side-muscle.mdx, Treatments › 1: “kneading”",
    );
  });

  it("has form files of their own for translations", () => {
    expect(entryAt("fr-regions/deep-muscle.mdx")).toEqual({
      collection: "regions",
      id: "deep-muscle",
      language: "fr",
      file: "fr/regions/deep-muscle.mdx",
    });
    expect(entryAt("fr-home.mdx")?.file).toBe("fr/pages/home.mdx");
    expect(entryAt("xx-home.mdx")).toBeUndefined();
  });

  it("takes no path for a form file that could lead elsewhere", () => {
    const paths = [
      "../clinic.yaml",
      "pages/../../x.mdx",
      "/etc/passwd",
      "media/x.jpg",
      "pages/Big.mdx",
      "clinic/x.yaml",
      "toString/x.mdx",
      "pages.mdx",
    ];
    expect(paths.filter(entryAt)).toEqual([]);
    expect(() => planSave("/nowhere", { additions: [], deletions: ["../x.mdx"] })).toThrow(
      "is no page that can be saved",
    );
  });
});
