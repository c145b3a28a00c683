/** @module-tag process */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkContent } from "../../../../src/check/check-content.ts";
import { projectRoot } from "../../../../tools/project-root.ts";
import { oneOfEach } from "../../../support/one-of-each.ts";
import { writeClinic } from "../../../support/write-clinic.ts";

interface Said {
  said: string;
  code: number;
  /** the new file's text */
  read: (file: string) => string;
  problems: number;
}

/** Runs the command in a small clinic, with these words and these lines typed. */
async function makeNew(words: readonly string[], typed: readonly string[] = []): Promise<Said> {
  const clinic = writeClinic({}, oneOfEach());
  const env = { ...process.env, CONTENT_DIR: clinic.folder };
  const { said, code } = await new Promise<{ said: string; code: number }>((resolve) => {
    const child = execFile(process.execPath, ["tools/new.ts", ...words], { cwd: projectRoot, env }, (error, out, err) =>
      resolve({ said: out + err, code: error ? Number(error.code) : 0 }),
    );
    child.stdin?.end(typed.map((line) => `${line}\n`).join(""));
  });
  const files = new Map<string, string>();
  for (const [, file = ""] of said.matchAll(/Written: (\S+)/g))
    files.set(file, readFileSync(join(clinic.folder, file), "utf8"));
  const { problems } = await checkContent(clinic.folder);
  clinic.remove();
  return { said, code, read: (file) => files.get(file) ?? "", problems: problems.length };
}

const description = "What a visitor finds on this page, told in one sentence of a fair length.";
const page = ["--title", "The calf", "--description", description];

const whole: Record<string, { words: string[]; file: string; appears: RegExp }> = {
  treatment: {
    words: [...page, "--lede", "Slow work.", "--summary", "Slow work with the hands."],
    file: "treatments/the-calf.mdx",
    appears: /\/treatments\/the-calf\/, in the list \/treatments\//,
  },
  region: {
    words: [
      ...page,
      "--shortName",
      "Calf",
      "--where",
      "below the knee",
      "--teaser",
      "it cramps",
      "--lede",
      "A muscle.",
      "--treatments",
      "kneading",
    ],
    file: "regions/the-calf.mdx",
    appears: /\/regions\/the-calf\/, in the list \/regions\/, on the home page/,
  },
  condition: {
    words: [
      ...[
        ...page,
        "--guide.title",
        "The guide",
        "--guide.text",
        "What helps.",
        "--lede",
        "It hurts.",
        "--help.call",
        "Call 911 if you have:",
      ],
      ...[
        "--help.emergency",
        "a bad fall",
        "--help.emergency",
        "a numb leg",
        "--help.seeDoctor",
        "See a doctor with fever.",
      ],
      ...[
        "--help.short",
        "Get help after a fall.",
        "--help.sources.name",
        "A source",
        "--help.sources.url",
        "https://health.example/calf",
      ],
      ...["--regions.region", "side-muscle"],
    ],
    file: "conditions/the-calf.mdx",
    appears: /in the menu, in the list \/conditions\/ and on the home page/,
  },
  location: {
    words: [
      ...[
        "--name",
        "Old Town",
        "--timeZone",
        "America/Chicago",
        "--street",
        "2 Main St",
        "--city",
        "Springfield",
        "--postalCode",
        "07030",
      ],
      ...["mon", "tue", "wed", "thu", "fri", "sat"].flatMap((day) => [`--hours.${day}`, "2pm-7pm"]),
      ...["--hours.sun", "closed"],
    ],
    file: "locations/old-town.yaml",
    appears: /Visitors find it at: \/locations\/old-town\/, and in the list \/locations\//,
  },
  page: {
    words: page,
    file: "pages/the-calf.mdx",
    appears: /\/the-calf\/, and wherever you link to it: \[words\]\(\/the-calf\/\)/,
  },
  practitioner: {
    words: [...page, "--jobTitle", "Massage therapist", "--lede", "She works here."],
    file: "practitioners/the-calf.mdx",
    appears: /\/practitioners\/the-calf\/, and on pages that name this person/,
  },
  notice: {
    words: [...page, "--linkText", "About calves", "--caption", "For clients only."],
    file: "notices/the-calf.mdx",
    appears: /\/notices\/the-calf\/, and on each page that has its file name under notice:/,
  },
};

describe("a new file", () => {
  it.each(Object.keys(whole))("for a %s is whole, in order, and its place is told", async (kind) => {
    const { words, file, appears } = whole[kind] ?? { words: [], file: "", appears: /$^/ };
    const { said, code, read, problems } = await makeNew([kind, ...words]);
    expect(said).toMatch(appears);
    expect([code, problems]).toEqual([0, 0]);
    expect(read(file)).not.toBe("");
    expect(said.includes("It is a draft")).toBe(kind !== "location");
    expect(said).toMatch(/You can add more to it, see README\.md: \w+/);
  });

  it("has its fields as they were answered, quoted where they must be", async () => {
    const { read } = await makeNew(["location", ...(whole["location"]?.words ?? [])]);
    expect(read("locations/old-town.yaml")).toMatch(
      /^name: Old Town\ntimeZone: America\/Chicago\nhours:\n {2}mon: 2pm-7pm\n/,
    );
    expect(read("locations/old-town.yaml")).toContain('postalCode: "07030"');
    const region = await makeNew(["region", "--publish", ...(whole["region"]?.words ?? [])]);
    expect(region.read("regions/the-calf.mdx")).toBe(
      `---\ntitle: The calf\ndescription: ${description}\nshortName: Calf\nwhere: below the knee\nteaser: it cramps\nlede: A muscle.\ntreatments:\n  - kneading\n---\n`,
    );
  });
});

describe("what is asked", () => {
  it("is every needed field with its own words; a wrong answer is told and asked again", async () => {
    const typed = [
      "region",
      "",
      "The calf",
      "Too short.",
      description,
      "Calf",
      "below the knee",
      "it cramps",
      "A muscle.",
      "",
      "neading",
      "kneading",
      "",
      "",
      "",
      "",
    ];
    const { said, code, read } = await makeNew([], typed);
    expect(said).toContain("What is new? location, condition, treatment, region, practitioner, article, page, notice");
    expect(said).toContain(
      "title\n  The name of the page, as visitors call it. It is the heading.\n  Write at least 1 character.",
    );
    expect(said).toContain("  Write at least 50 characters.");
    expect(said).toContain("treatments, one a line; an empty line ends the list");
    expect(said).toContain("  Some of: kneading");
    expect(said).toContain("  Did you mean kneading? There is no file neading in treatments/.");
    expect(said).toContain("An empty line takes the-calf.");
    expect(code).toBe(0);
    expect(read("regions/the-calf.mdx")).toContain("treatments:\n  - kneading\n");
  });

  it("is taken without the quotes around it; those within stay", async () => {
    const typed = ['"The calf"', description, "“Calf”", "'below the knee'", 'it "cramps"', "A muscle.", "", "", "", ""];
    const { read } = await makeNew(["region", "--file", '"calf"'], typed);
    expect(read("regions/calf.mdx")).toContain("title: The calf\n");
    expect(read("regions/calf.mdx")).toContain('shortName: Calf\nwhere: below the knee\nteaser: it "cramps"\n');
  });

  it("is what a rule between fields wants, too", async () => {
    const typed = [
      "Old Town",
      "America/Chicago",
      "2-7",
      "2pm-7pm",
      "closed",
      "closed",
      "closed",
      "closed",
      "closed",
      "closed",
      "2 Main St",
      "Springfield",
      "62701",
    ];
    const { said, code } = await makeNew(["location"], typed);
    expect(said).toContain("Add the hours of all seven days");
    expect(said).toMatch(/Write am or pm|am or pm/);
    expect(said).toContain("Add the city: the address has a street.");
    expect(code).toBe(0);
  });
});

describe("what stops it, with nothing written", () => {
  it.each<[string, string[], string[], string]>([
    ["a kind that is none", ["regoin"], [], "Did you mean region? Write one of these: location, condition,"],
    ["answers that end", ["region"], ["The calf"], "The answers ended at description. Nothing was written."],
    [
      "a wrong answer with the command",
      ["page", "--title", "The calf", "--description", "Short."],
      [],
      "--description: Write at least 50 characters.",
    ],
    [
      "a name that is taken",
      ["region", ...(whole["region"]?.words ?? []), "--file", "side-muscle"],
      [],
      "--file: There is a file side-muscle already. Choose another name.",
    ],
    [
      "a name that is no address",
      ["region", ...(whole["region"]?.words ?? []), "--file", "Side Muscle"],
      [],
      "--file: Use small letters a to z, digits and hyphens only.",
    ],
  ])("%s", async (_, words, typed, told) => {
    const { said, code } = await makeNew(words, typed);
    expect(said).toContain(told);
    expect(said).not.toContain("Written");
    expect(said).not.toMatch(/\n\s+at |node:|Error:/);
    expect(code).toBe(1);
  });
});

describe("the shapes of the figure", () => {
  const region = whole["region"]?.words ?? [];

  it("are offered for a region by their plain names, and taken by either name", async () => {
    const { said, read } = await makeNew(["region", ...region], ["back of the thigh"]);
    expect(said).toMatch(
      /shape \(may stay empty\)[\s\S]*The shapes there are:\n {4}achilles +Achilles tendon: Tendo calcaneus\n/,
    );
    expect(read("regions/the-calf.mdx")).toContain("shape: hamstrings");
    expect((await makeNew(["region", ...region, "--shape", "calf"])).read("regions/the-calf.mdx")).toContain(
      "shape: calf",
    );
  });

  it("that there are not are told, and asked for again", async () => {
    const { said, read } = await makeNew(["region", ...region], ["calv", ""]);
    expect(said).toContain(
      "Did you mean calf? The figure has no shape calv. Write one of those above, or leave it empty.",
    );
    expect(read("regions/the-calf.mdx")).not.toContain("shape:");
  });

  it("are offered where a new guide names a region without one", async () => {
    const { said } = await makeNew(["condition", ...(whole["condition"]?.words ?? [])]);
    expect(said).toContain("Not on the map of the body, since no shape is named: regions/side-muscle.mdx");
    expect(said).toMatch(/ {4}neck-back +Back of the neck: Suboccipitals/);
  });
});
