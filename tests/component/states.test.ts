import { describe, expect, it } from "vitest";
import { states } from "../fixtures/states.ts";
import { renderComponent } from "../support/render-component.ts";

const components = import.meta.glob<{ default: Parameters<typeof renderComponent>[0] }>(
  "../../src/components/**/*.astro",
);

describe("a part, before a script or a visitor changes it", () => {
  const drawn = states.flatMap(({ name, drawn }) => (drawn ? [{ name, ...drawn }] : []));

  it.each(drawn)("$name: is told as it is", async ({ component, props, told }) => {
    const loaded = await components[`../../src/components/${component}.astro`]?.();
    if (!loaded) throw new Error(`There is no component ${component}.`);
    const { names } = await renderComponent(loaded.default, props);
    for (const [role, name] of told) expect(names(role as "link")).toContain(name);
  });

  it("is drawn in a state of each kind", () => {
    expect(drawn.length).toBeGreaterThan(4);
  });
});
