import { describe, expect, it } from "vitest";
import { type Fields, parseFields } from "../../../src/source/parse-fields.ts";

function read(text: string, firstLine = 1): Fields {
  const fields = parseFields(text, "clinic.yaml", firstLine);
  if ("problems" in fields) throw new Error(JSON.stringify(fields.problems));
  return fields;
}

describe("parseFields", () => {
  it("keeps words as they are written", () => {
    expect(read("a: 2026-02-28\nb: yes\nc: No\nd: 12:30\ne: 1.10.2\nf: true\ng: 7\nh: ‘x’").data).toEqual({
      a: "2026-02-28",
      b: "yes",
      c: "No",
      d: "12:30",
      e: "1.10.2",
      f: true,
      g: 7,
      h: "‘x’",
    });
  });

  const nested = read("name: A\nhours:\n  mon: closed\nlist:\n  - first\n  - name: second\n", 2);

  it.each([
    [["name"], 2, 1],
    [["hours"], 3, 1],
    [["hours", "mon"], 4, 3],
    [["list", 0], 6, 5],
    [["list", 1], 7, 5],
    [["list", 1, "name"], 7, 5],
    [[], 2, 1],
  ])("knows where %j stands", (path, line, column) => {
    expect(nested.lineOf(path as (string | number)[])).toEqual({ line, column });
  });

  it("has no place for a field that is not there", () => {
    expect(nested.lineOf(["hours", "tue"])).toBeUndefined();
    expect(nested.lineOf(["list", 5])).toBeUndefined();
    expect(nested.lineOf(["name", "first"])).toBeUndefined();
  });

  it("gives a value as the owner wrote it", () => {
    const fields = read('zip: 07030\nname: "A"\nlist: [0x1F, b]\n');
    expect(fields.writtenAt(["zip"])).toBe("07030");
    expect(fields.writtenAt(["name"])).toBe('"A"');
    expect(fields.writtenAt(["list", 0])).toBe("0x1F");
    expect(fields.writtenAt(["list"])).toBeUndefined();
    expect(fields.writtenAt(["none"])).toBeUndefined();
  });
});
