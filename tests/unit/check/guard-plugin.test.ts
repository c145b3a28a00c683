import { mdxToJs } from "satteri";
import { describe, expect, it } from "vitest";
import { guardPlugin } from "../../../src/check/guard-plugin.ts";

const compile = (text: string) => mdxToJs(text, { mdastPlugins: [guardPlugin] }).code;

describe("guardPlugin", () => {
  it("lets an ordinary text through", () => {
    expect(compile("## Where\n\nAt the *side*: [more](/contact/).\n\n<Hours />")).toContain("Hours");
  });

  it.each([
    ["an import", "import raw from '/etc/passwd?raw'\n\n{raw}", "1:1: "],
    ["an expression", "Some.\n\nHello {process.env.HOME}", "3:7: "],
    ["an expression in an attribute", "Some.\n\n<Notice id={process.exit(0)} />", "3:1: "],
    ["attributes from code", "<Notice {...process.env} />", "1:1: "],
    ["a tag of HTML", "Some.\n\n<script>alert(1)</script>", "3:1: "],
    ["an unknown component", "<Anything />", "1:1: "],
    ["a link that runs code", "Some [x](javascript:alert(1))", "1:6: "],
    ["a second block of fields", "---\na: 1\n---\n\nSome.", "1:1: "],
    ["500 levels", `${">".repeat(500)} deep`, "1:"],
  ])("stops the build at %s, naming line and column", (_, text, place) => {
    expect(() => compile(text)).toThrow(new RegExp(`^${place}`));
  });
});
