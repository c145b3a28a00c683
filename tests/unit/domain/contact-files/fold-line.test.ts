import { describe, expect, it } from "vitest";
import { foldLine } from "../../../../src/domain/contact-files/fold-line.ts";

const bytes = (text: string) => new TextEncoder().encode(text).length;
const unfold = (text: string) => text.replaceAll("\r\n ", "").replace(/\r\n$/, "");

describe("a line of a contact or a calendar", () => {
  it("ends with the standard's line break", () => {
    expect(foldLine("VERSION:3.0")).toBe("VERSION:3.0\r\n");
  });

  it("stays whole up to 75 bytes", () => {
    expect(foldLine("x".repeat(75))).toBe(`${"x".repeat(75)}\r\n`);
    expect(foldLine("x".repeat(76))).toBe(`${"x".repeat(75)}\r\n x\r\n`);
  });

  it("has no part longer than 75 bytes, its blank included, and loses nothing", () => {
    const text = `NOTE:${"Zoë’s café, über allem 🦵 ".repeat(20)}`;
    const parts = foldLine(text).split("\r\n").slice(0, -1);
    expect(parts.map(bytes).filter((length) => length > 75)).toEqual([]);
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.slice(1).every((part) => part.startsWith(" "))).toBe(true);
    expect(unfold(foldLine(text))).toBe(text);
  });
});
