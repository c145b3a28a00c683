import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { KeptFiles } from "../../../src/source/kept-files.ts";

let folder = "";
let site = "";
let kept: KeptFiles;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kept-"));
  site = mkdtempSync(join(tmpdir(), "site-"));
  kept = new KeptFiles(folder);
});
afterEach(() => {
  for (const place of [folder, site]) rmSync(place, { recursive: true, force: true });
});

const makes = (text: string) => vi.fn(async () => Buffer.from(text));
const files = () => readdirSync(folder).filter((name) => !name.startsWith("."));
const onlyFile = () => join(folder, files()[0] ?? "");

it("makes a file once, and another one where something else went into it", async () => {
  const make = makes("drawn");
  expect((await kept.keep("a title", make)).toString()).toBe("drawn");
  expect((await kept.keep("a title", make)).toString()).toBe("drawn");
  expect(make).toHaveBeenCalledTimes(1);
  await kept.keep("another title", make);
  expect(make).toHaveBeenCalledTimes(2);
});

it.each([
  ["one byte of it is another", (bytes: Buffer) => bytes.fill(0, bytes.length - 1)],
  ["it was cut off", (bytes: Buffer) => bytes.subarray(0, bytes.length - 2)],
  ["nothing is left of it", () => Buffer.alloc(0)],
])("makes a kept file anew when %s", async (_, damage) => {
  await kept.keep("a title", makes("drawn"));
  writeFileSync(onlyFile(), damage(readFileSync(onlyFile())));
  const again = makes("drawn");
  expect((await kept.keep("a title", again)).toString()).toBe("drawn");
  expect(again).toHaveBeenCalledTimes(1);
});

it("puts a kept file in its place, whole, and makes it anew there when the kept one was damaged", async () => {
  const make = makes("drawn");
  await kept.place(join(site, "1"), "a title", make);
  await kept.place(join(site, "2"), "a title", make);
  expect(make).toHaveBeenCalledTimes(1);
  writeFileSync(onlyFile(), "damaged");
  await kept.place(join(site, "3"), "a title", makes("drawn"));
  expect(readFileSync(join(site, "3"), "utf8")).toBe("drawn");
  expect(readFileSync(onlyFile(), "utf8")).toBe("drawn");
});

it("puts a kept file in its place again by its name, unless it was damaged or is gone", async () => {
  const name = await kept.place(join(site, "1"), "a title", makes("drawn"));
  const later = () => new KeptFiles(folder);
  expect(later().placeAgain(join(site, "2"), name)).toBe(true);
  expect(readFileSync(join(site, "2"), "utf8")).toBe("drawn");
  expect(later().read(name)?.toString()).toBe("drawn");
  // A site's file that somebody edits where it stands is the kept file too.
  writeFileSync(join(site, "1"), "edited");
  expect(later().placeAgain(join(site, "3"), name)).toBe(false);
  expect(later().read(name)).toBeUndefined();
  rmSync(onlyFile());
  expect(later().placeAgain(join(site, "3"), name)).toBe(false);
  expect(readdirSync(site)).toEqual(["1", "2"]);
});

it("leaves a file that is put in its place again the date that it had, and knows that it was asked for", async () => {
  const day = 24 * 60 * 60 * 1000;
  const name = await kept.place(join(site, "1"), "a title", makes("drawn"));
  const written = (Date.now() - 40 * day) / 1000;
  utimesSync(onlyFile(), written, written);
  const later = new KeptFiles(folder);
  expect(later.placeAgain(join(site, "2"), name)).toBe(true);
  expect(statSync(join(site, "2")).mtimeMs).toBeCloseTo(written * 1000, -1);
  later.forgetUnused(Date.now());
  expect(files()).toHaveLength(1);
});

it("goes on when its folder is deleted while it is used", async () => {
  const name = await kept.place(join(site, "1"), "a title", makes("drawn"));
  expect(kept.isWhole(name)).toBe(true);
  rmSync(folder, { recursive: true });
  expect(kept.placeAgain(join(site, "2"), name)).toBe(false);
  await kept.place(join(site, "3"), "a title", makes("drawn"));
  expect(readFileSync(join(site, "3"), "utf8")).toBe("drawn");
});

it("leaves nothing behind when a file cannot be made", async () => {
  const fails = async () => {
    throw new Error("no font");
  };
  await expect(kept.keep("a title", fails)).rejects.toThrow("no font");
  expect(readdirSync(folder)).toEqual([]);
});

it("deletes what no build has asked for in a week", async () => {
  const day = 24 * 60 * 60 * 1000;
  const now = Date.now();
  await kept.keep("old and used", makes("1"));
  const old = (now - 8 * day) / 1000;
  utimesSync(onlyFile(), old, old);
  await kept.keep("old and used", makes("1"));
  kept.forgetUnused(now);
  expect(files()).toHaveLength(1);
  utimesSync(onlyFile(), old, old);
  kept.forgetUnused(now);
  expect(files()).toHaveLength(1);
  kept.forgetUnused(now + 2 * day);
  expect(files()).toEqual([]);
});
