import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { takeBuildLock } from "../../../../tools/build/build-lock.ts";

describe("two builds at once", () => {
  it("run one after the other, and the second is told why it waits", async () => {
    const name = randomUUID();
    const told: string[] = [];
    const first = await takeBuildLock(name, () => told.push("the first waits"));
    const second = takeBuildLock(name, () => told.push("the second waits"));
    await expect.poll(() => told).toEqual(["the second waits"]);
    first.close();
    await once(first, "close");
    (await second).close();
    expect(told).toEqual(["the second waits"]);
  });

  it("of different projects do not wait for each other", async () => {
    const told: string[] = [];
    const locks = await Promise.all(
      [randomUUID(), randomUUID()].map((name) => takeBuildLock(name, () => told.push(name))),
    );
    for (const lock of locks) lock.close();
    expect(told).toEqual([]);
  });
});
