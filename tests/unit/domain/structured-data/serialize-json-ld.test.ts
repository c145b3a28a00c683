import { expect, it } from "vitest";
import { serializeJsonLd } from "../../../../src/domain/structured-data/serialize-json-ld.ts";

it("cannot be closed by a text, and reads back as it was", () => {
  const graph = { name: "A </script><script>alert(1)</script> & <!-- b" };
  expect(serializeJsonLd(graph)).not.toContain("<");
  expect(JSON.parse(serializeJsonLd(graph))).toEqual(graph);
});
