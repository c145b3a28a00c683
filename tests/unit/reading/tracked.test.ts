import { describe, expect, it } from "vitest";
import { forgetValues, pathTo, placeNumbered, valueIn } from "../../../src/reading/places.ts";
import { knowQuestion, readOnceMore } from "../../../src/reading/questions.ts";
import { type Reads, reader } from "../../../src/reading/reads.ts";
import { tracked } from "../../../src/reading/tracked.ts";

interface Region {
  id: string;
  title: string;
  text: string;
  names: string[];
}
const region = (id: string, title = id, text = "words"): Region => ({ id, title, text, names: ["a", "b"] });

/** What a page reads of an answer, and whether it would read the same of another answer. */
async function isSame<Answer>(before: Answer, page: (answer: Answer) => unknown, after: Answer): Promise<boolean> {
  const reads: Reads = new Set();
  reader.run(reads, () => page(tracked(before, "question")));
  knowQuestion("question", async () => tracked(after, "question"));
  const known = [...reads].map((id) => [id, valueIn(id)] as const);
  forgetValues();
  await readOnceMore(["question"]);
  return known.every(([id, value]) => valueIn(id) === value);
}

describe("a page stays as it is", () => {
  it("when the same stands everywhere", async () => {
    const list = () => [region("psoas"), region("lats")];
    expect(await isSame(list(), (regions) => JSON.stringify(regions), list())).toBe(true);
  });
  it("when something changes that it has not read", async () => {
    const read = (regions: Region[]) => regions.map(({ title }) => title);
    expect(await isSame([region("psoas")], read, [region("psoas", "psoas", "other words")])).toBe(true);
  });
  it("when another entry is put before the one it reads", async () => {
    const first = { all: [region("psoas")] };
    const reads: Reads = new Set();
    const [psoas] = tracked(first, "question").all;
    reader.run(reads, () => psoas?.title);
    knowQuestion("question", async () => tracked({ all: [region("lats"), region("psoas")] }, "question"));
    const [title = -1] = reads;
    forgetValues();
    await readOnceMore(["question"]);
    expect(valueIn(title)).toBe("string psoas");
    expect(reads.size).toBe(1);
  });
});

describe("a page is drawn again", () => {
  const one = () => [region("psoas"), region("lats")];
  const cases: [what: string, page: (regions: Region[]) => unknown, after: Region[]][] = [
    ["a title it reads is another", (all) => all[0]?.title, [region("psoas", "Psoas"), region("lats")]],
    ["an entry is gone", (all) => all[1]?.title, [region("psoas")]],
    ["an entry comes at the end of a list it goes through", (all) => all.map(({ id }) => id), [...one(), region("ql")]],
    ["the order is another", (all) => all.map(({ id }) => id), one().reverse()],
    [
      "a field is there that was not",
      (all) => Object.keys(all[0] ?? {}),
      [{ ...region("psoas"), note: "n" } as Region],
    ],
    ["a word of a list is another", (all) => all[0]?.names.join(), [{ ...region("psoas"), names: ["a", "c"] }]],
    ["a long text differs at its end", (all) => all[0]?.text, [region("psoas", "psoas", `${"w".repeat(99)}.`)]],
    ["it found no entry, and now there is one", (all) => all.find(({ id }) => id === "ql"), [...one(), region("ql")]],
  ];
  it.each(cases)("when %s", async (_, page, after) => {
    expect(await isSame(one(), page, after)).toBe(false);
  });

  it("when it asked only whether a part is there, and it is not any longer", async () => {
    const clinic = (parts: object): { film?: { title: string } } => parts;
    const read = ({ film }: { film?: object }) => (film ? "has a film" : "has none");
    expect(await isSame(clinic({ film: { title: "a" } }), read, clinic({}))).toBe(false);
    expect(await isSame(clinic({}), read, clinic({ film: { title: "a" } }))).toBe(false);
  });

  it("when two entries of a list have one id, and one of them changes", async () => {
    const twins = (title: string) => [region("psoas"), region("psoas", title)];
    expect(await isSame(twins("a"), (all) => all[1]?.title, twins("b"))).toBe(false);
  });

  it("when a map leads from the same key to something else, or to nothing", async () => {
    const map = (key: string, title: string) => new Map([[key, region("psoas", title)]]);
    const read = (byId: Map<string, Region>) => byId.get("psoas")?.title;
    expect(await isSame(map("psoas", "a"), read, map("psoas", "b"))).toBe(false);
    expect(await isSame(map("psoas", "a"), read, map("lats", "a"))).toBe(false);
    expect(await isSame(map("lats", "a"), read, map("psoas", "a"))).toBe(false);
    expect(await isSame(map("psoas", "a"), read, map("psoas", "a"))).toBe(true);
  });
});

it("awaiting an answer reads nothing of its parts", async () => {
  const reads: Reads = new Set();
  const parts = new Map([
    ["psoas", region("psoas")],
    ["lats", region("lats")],
  ]);
  await reader.run(reads, async () => tracked(parts, "awaited"));
  await reader.run(reads, async () => tracked([...parts.values()], "awaited list"));
  expect([...reads].map((id) => pathTo(placeNumbered(id)))).toEqual(["awaited", "awaited list"]);
});

it("an object has one form, wherever it is met, so that it can be compared with itself", () => {
  const psoas = region("psoas");
  const answer = tracked({ list: [psoas], map: new Map([["psoas", psoas]]) }, "question");
  expect(answer.list[0]).toBe(answer.map.get("psoas"));
});

it("refuses an answer that is no plain data, since nobody could tell what was read of it", () => {
  expect(() => tracked(new URL("https://example.com"), "question")).toThrow("The answer at question holds a URL.");
  expect(() => tracked({ run: () => {} }, "question").run).toThrow("holds a function");
});
