import { z } from "astro/zod";
import { describe, expect, it } from "vitest";
import { collectionNames, kindOf } from "../../../src/schemas/collections.ts";
import { fieldsIn, openField } from "../../../src/schemas/schema-fields.ts";

type Schema = z.core.$ZodType;

/** Every field of a schema that holds one value, however deep, by its path. */
function leavesOf(schema: Schema, path = ""): [path: string, field: Schema][] {
  const { schema: inner } = openField(schema);
  if (inner instanceof z.ZodArray) return leavesOf(inner.element, `${path}[]`);
  const fields = [...fieldsIn(inner)];
  return fields.length > 0 ? fields.flatMap(([name, field]) => leavesOf(field, `${path}.${name}`)) : [[path, schema]];
}

const takes = (field: Schema, value: string) => z.safeParse(field, value).success;
/** An old address of the site itself may be written whole, but what is kept of it has no host. */
const keepsHost = (field: Schema, value: string) =>
  (JSON.stringify(z.safeParse(field, value).data) ?? "").includes(new URL(value).hostname);

/** A field for addresses: it takes one of another host, and no words. */
const isAddress = (field: Schema) =>
  ["https://vimeo.com/123456789", "https://clinic.com"].some((address) => keepsHost(field, address)) &&
  !["two words", "a line of some more words"].some((words) => takes(field, words));

describe("a field for the address of another host", () => {
  const fields = collectionNames.flatMap((name) => leavesOf(kindOf(name).schema, name));
  const addresses = fields.filter(([, field]) => isAddress(field));

  it("is there", () => expect(addresses.length).toBeGreaterThan(5));

  it("says what a visitor does before that host is asked, for the policy and the privacy page", () => {
    expect(addresses.filter(([, field]) => !openField(field).reached).map(([path]) => path)).toEqual([]);
  });

  it("is the only one that does", () => {
    const others = fields.filter(([, field]) => openField(field).reached && !isAddress(field));
    expect(others.map(([path]) => path)).toEqual([]);
  });
});
