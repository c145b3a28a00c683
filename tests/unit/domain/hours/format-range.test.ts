import { expect, it } from "vitest";
import { formatRange } from "../../../../src/domain/hours/format-range.ts";

it("joins both times with an en dash", () => {
  expect(formatRange({ opens: 840, closes: 1140 }, "en-US", "{from}–{to}")).toBe("2pm–7pm");
  expect(formatRange({ opens: 1320, closes: 1560 }, "en-US", "{from}–{to}")).toBe("10pm–2am");
});
