import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { pictureFacts } from "../../../../src/check/media-files/picture-facts.ts";

const reads = vi.hoisted(() => ({ count: 0 }));
vi.mock("sharp", async (load) => {
  const { default: real } = await load<{ default: typeof sharp }>();
  const counted = (...parameters: Parameters<typeof sharp>) => {
    reads.count += 1;
    return real(...parameters);
  };
  return { default: counted };
});

const cache = mkdtempSync(join(tmpdir(), "pictures-"));
const draw = (width: number) =>
  sharp({ create: { width, height: 20, channels: 3, background: "gray" } })
    .jpeg()
    .toBuffer();

describe("what is known of a picture", () => {
  beforeEach(() => {
    reads.count = 0;
  });
  afterAll(() => rmSync(cache, { recursive: true, force: true }));

  it("is read once, and again only when the picture is another", async () => {
    const [one, other] = [await draw(30), await draw(40)];
    await pictureFacts(one, cache);
    reads.count = 0;
    expect(await pictureFacts(one, cache)).toEqual({ width: 30, height: 20, tellsPlace: false });
    expect(reads.count).toBe(0);
    expect(await pictureFacts(other, cache)).toMatchObject({ width: 40 });
    expect(reads.count).toBeGreaterThan(0);
  });

  it("is found for many at once, two alike among them", async () => {
    const pictures = await Promise.all([1, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(draw));
    const facts = await Promise.all(pictures.map((picture) => pictureFacts(picture, cache)));
    expect(facts.map(({ width }) => width)).toEqual([1, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it("is found where nothing can be kept", async () => {
    const file = join(cache, "no-folder");
    writeFileSync(file, "");
    expect(await pictureFacts(await draw(50), join(file, "pictures"))).toMatchObject({ width: 50 });
  });

  it("is not kept of a damaged one: it is refused each time", async () => {
    const half = (await draw(300)).subarray(0, 200);
    await expect(pictureFacts(half, cache)).rejects.toThrow();
    await expect(pictureFacts(half, cache)).rejects.toThrow();
  });
});
