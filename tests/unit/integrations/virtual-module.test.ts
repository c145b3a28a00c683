import type { Plugin } from "vite";
import { expect, it } from "vitest";
import { virtualModule } from "../../../src/integrations/virtual-module.ts";

type Hook = { filter: { id: RegExp }; handler: (id: string) => string };
const { resolveId, load } = virtualModule("virtual:a.css", () => "p{}") as Pick<Plugin, "resolveId" | "load"> as {
  resolveId: Hook;
  load: Hook;
};

it("The module is found by its name alone, and has what it is made of", () => {
  expect(resolveId.filter.id.test("virtual:a.css")).toBe(true);
  const resolved = resolveId.handler("virtual:a.css");
  expect(load.filter.id.test(resolved)).toBe(true);
  expect(load.handler(resolved)).toBe("p{}");
});

it.each(["virtual:abcss", "virtual:a.css2", "./virtual:a.css", "vite"])("The bundler does not ask for %s", (other) => {
  expect(resolveId.filter.id.test(other)).toBe(false);
  expect(load.filter.id.test(`\0${other}`)).toBe(false);
});
