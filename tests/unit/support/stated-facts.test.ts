import { describe, expect, it } from "vitest";
import { unknownIn } from "../../site/stated-facts.ts";

describe("the search for facts that nobody stated", () => {
  const facts =
    'street: 1 Main St\nstate: IL\npostalCode: "62701"\nhours: 2pm-7pm\nphone: "+1 212 555 0100"\nemail: a@b.example';

  it.each([
    ["Call (212) 555-0199 today", "2125550199"],
    ["Call 212.555.0199", "2125550199"],
    ["Open 3pm–7pm", "3pm–7pm"],
    ["Come at 9:30 am", "9:30 am"],
    ["At 530 7th Ave", "530 7th Ave"],
    ["New York, NY 10018", "NY 10018"],
    ["Write to x@y.example", "x@y.example"],
  ])("finds %s", (text, found) => {
    expect(unknownIn(text, facts)).toEqual([found]);
  });

  it("passes over an address that follows the ZIP of another place", () => {
    expect(unknownIn("IL 62701 Old Town 1 Main St", facts)).toEqual([]);
    expect(unknownIn("IL 62701 Old Town 2 Main St", facts)).toEqual(["2 Main St"]);
  });

  it("passes over what the facts say, dates, and the emergency number", () => {
    const text =
      "1 Main St, IL 62701. 2pm–7pm, from 2pm on. +1 212 555 0100, a@b.example. Updated 2019-07-12, January 1, 2027. Call 911.";
    expect(unknownIn(text, facts)).toEqual([]);
  });
});
