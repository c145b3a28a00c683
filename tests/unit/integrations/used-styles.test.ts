import { describe, expect, it } from "vitest";
import { addScript, addTag, noNames } from "../../../src/integrations/used-styles/known-names.ts";
import { pruneSheets } from "../../../src/integrations/used-styles/prune-sheets.ts";

/** A sheet after it was held against a page of these tags and a script. */
function pruned(css: string, { tags = ["<p class='there'>"], script = "" } = {}): string {
  const names = noNames();
  for (const tag of tags) addTag(names, tag);
  addScript(names, script);
  return pruneSheets([css], names)[0] ?? "";
}

const rule = "{color:red}";

describe("a rule stays", () => {
  it.each([
    ["for a class", ".there", "<p class='there'>"],
    ["for one of several classes", ".u\\:mt-3", '<p class="there u:mt-3">'],
    ["for an element", "figcaption", "<figcaption>"],
    ["for an element that SVG writes with capitals", "clipPath", "<clipPath id=a>"],
    ["for an id", "#visit", '<section id="visit">'],
    ["for an attribute", "[popover]", "<nav popover>"],
    ["for an attribute's value", '[data-range="840-1140"]', '<b data-range="840-1140">'],
    ["for the beginning of a value", "[class^=th]", "<p class=there>"],
    ["for a value with a sign that HTML writes otherwise", '[title="a&b"]', '<abbr title="a&amp;b">'],
    ["for what a visitor brings about", ".there:hover", "<p class='there'>"],
    ["for one of the choices of :is()", ":is(.gone,.there)>p", "<p class='there'>"],
    ["for what :has() finds", "p:has([data-shape=ql]:is(:hover,:focus-visible))", "<p data-shape=ql>"],
    ["for what :not() leaves out", ".there:not(.gone)", "<p class='there'>"],
    ["for an open popover", ".there:popover-open", "<p class='there'>"],
    ["for every element", "*", "<p>"],
  ])("%s", (_, selector, tag) => {
    expect(pruned(selector + rule, { tags: ["<p>", tag] })).toContain("color:red");
  });

  it.each([
    ["a class that it toggles", ".soon", "line.classList.toggle(`soon`,e)"],
    ["a class beside another", ".swap", "e.className=`shut swap`"],
    ["a class beside a choice", ".err", "e.className='msg '+(t?'ok':'err')"],
    ["an element", "iframe", 'document.createElement("iframe")'],
    ["an attribute by its property", ".there[aria-current]", "e.ariaCurrent=null"],
    ["an attribute of data", "[data-address]", "this.dataset.address=e.href"],
  ])("for what a script adds: %s", (_, selector, script) => {
    expect(pruned(selector + rule, { script })).toContain("color:red");
  });

  it("within layers and conditions", () => {
    const css = "@layer parts{@media (width>=60rem){.there{color:red}}@container (width>=9rem){.there{color:tan}}}";
    expect(pruned(css)).toBe(css);
  });

  it("with its hover on a parent that is there", () => {
    expect(pruned("@view-transition{navigation:auto}@font-face{font-family:A;src:url(a.woff2)}")).toMatch(
      /navigation:auto.*font-family:A/s,
    );
  });
});

describe("a rule goes", () => {
  it.each([
    ["for a class", ".gone"],
    ["for an element", "dialog"],
    ["for an id", "#gone"],
    ["for an attribute", "[popover]"],
    ["for an attribute's value", "[class=gone]"],
    ["below what is there", ".there .gone:hover"],
    ["with no choice of :is() there", ":is(.gone,#gone) p"],
    ["for what :has() cannot find", "p:has(.gone)"],
  ])("%s", (_, selector) => {
    expect(pruned(selector + rule)).toBe("");
  });

  it("but leaves the other selectors of its list", () => {
    expect(pruned(".gone,.there,.away{color:var(--x);font:400 var(--y)/1.6 a}")).toBe(
      ".there{color:var(--x);font:400 var(--y)/1.6 a}",
    );
  });

  it("with the condition around it", () => {
    expect(pruned(".there{color:red}@media (width>=60rem){.gone{color:red}}")).toBe(".there{color:red}");
  });

  it("though a script has a property of that name", () => {
    expect(pruned(".special{color:red}", { script: "let{special:e}=t;e.special&&n({special:e})" })).toBe("");
  });
});

describe("a custom property", () => {
  it("goes when nothing reads it, and the one that only it reads", () => {
    expect(pruned(":root{--a:1px;--b:var(--a)}.there{--c:2px;width:var(--c)}")).toBe(".there{--c:2px;width:var(--c)}");
  });

  it("goes with the rule that read it", () => {
    expect(pruned(":root{--a:1px}.gone{width:var(--a)}")).toBe("");
  });

  it("stays when another sheet, an attribute or a script reads it", () => {
    const names = noNames();
    addTag(names, "<p class=there fill='var(--b)'>");
    addScript(names, "getComputedStyle(e).getPropertyValue(`--c`)");
    const sheets = [":root{--a:1px;--b:2px;--c:3px}", ".there{width:var(--a)}"];
    expect(pruneSheets(sheets, names)).toEqual(sheets);
  });
});
