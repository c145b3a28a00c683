import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { FileCache } from "../../../src/source/file-cache.ts";

let folder = "";
let cache: FileCache;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cache-"));
  cache = new FileCache(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const makes = (text: string) => vi.fn(async () => Buffer.from(text));
const files = () => readdirSync(folder);
const onlyFile = () => join(folder, files()[0] ?? "");

it("makes a file once, and another one where something else went into it", async () => {
  const make = makes("drawn");
  expect((await cache.get("a title", make)).toString()).toBe("drawn");
  expect((await cache.get("a title", make)).toString()).toBe("drawn");
  expect((await new FileCache(folder).get("a title", make)).toString()).toBe("drawn");
  expect(make).toHaveBeenCalledTimes(1);
  await cache.get("another title", make);
  expect(make).toHaveBeenCalledTimes(2);
});

it.each([
  ["one byte of it is another", (bytes: Buffer) => bytes.fill(0, bytes.length - 1)],
  ["it was cut off", (bytes: Buffer) => bytes.subarray(0, bytes.length - 2)],
  ["nothing is left of it", () => Buffer.alloc(0)],
])("makes a cached file anew when %s", async (_, damage) => {
  await cache.get("a title", makes("drawn"));
  writeFileSync(onlyFile(), damage(readFileSync(onlyFile())));
  const again = makes("drawn");
  expect((await cache.get("a title", again)).toString()).toBe("drawn");
  expect(again).toHaveBeenCalledTimes(1);
  expect(readFileSync(onlyFile(), "utf8")).toBe("drawn");
});

it("goes on when its folder is deleted while it is used", async () => {
  await cache.get("a title", makes("drawn"));
  rmSync(folder, { recursive: true });
  expect((await cache.get("a title", makes("drawn"))).toString()).toBe("drawn");
});

it("leaves nothing behind when a file cannot be made", async () => {
  const fails = async () => {
    throw new Error("no font");
  };
  await expect(cache.get("a title", fails)).rejects.toThrow("no font");
  expect(files()).toEqual([]);
});

it("deletes what no build has asked for in a week", async () => {
  const day = 24 * 60 * 60 * 1000;
  const now = Date.now();
  await cache.get("old and used", makes("1"));
  const old = (now - 8 * day) / 1000;
  utimesSync(onlyFile(), old, old);
  await cache.get("old and used", makes("1"));
  cache.prune(now);
  expect(files()).toHaveLength(1);
  utimesSync(onlyFile(), old, old);
  cache.prune(now);
  expect(files()).toEqual([]);
});
