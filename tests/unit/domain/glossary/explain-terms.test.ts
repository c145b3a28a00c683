import { describe, expect, it } from "vitest";
import { explainTerms } from "../../../../src/domain/glossary/explain-terms.ts";
import { termId } from "../../../../src/domain/glossary/explained-term.ts";

const terms = [
  { term: "fascia" },
  { term: "facet joint" },
  { term: "rotator cuff" },
  { term: "cuff" },
  { term: "range of motion", abbreviation: "ROM" },
  { term: "moving art", abbreviation: "ART" },
  { term: "cuff work", href: "/treatments/cuff-work/" },
].map((term) => ({ ...term, id: termId(term.term) }));

const page = (main: string) =>
  `<head><title>fascia</title></head><header>fascia</header><main id="main">${main}</main>`;
const explain = (main: string, glossary: string | undefined = "/words/") =>
  explainTerms(page(main), terms, glossary).slice(page("").indexOf("<main") + 16, -"</main>".length);
const link = (id: string, word: string) => `<a class="term" href="/words/#${id}">${word}</a>`;

describe("the first use of a term on a page", () => {
  it.each([
    ["leads to where it is explained", "The fascia.", `The ${link("fascia", "fascia")}.`],
    ["at the beginning of a sentence", "Fascia wraps.", `${link("fascia", "Fascia")} wraps.`],
    ["in the plural", "two facet joints", `two ${link("facet-joint", "facet joints")}`],
    ["with the longest term that fits", "the rotator cuff", `the ${link("rotator-cuff", "rotator cuff")}`],
    ["to its own page where it has one", "by cuff work", 'by <a href="/treatments/cuff-work/">cuff work</a>'],
    ["once", "fascia, fascia", `${link("fascia", "fascia")}, fascia`],
    ["as a whole word only", "fasciae, sub-fascia, cuffed", "fasciae, sub-fascia, cuffed"],
    [
      "after an attribute with a bracket",
      '<p title="a > fascia">fascia',
      `<p title="a > fascia">${link("fascia", "fascia")}`,
    ],
    ["not in the name of a company", "Moving Art, Inc. and Fascia LLC", "Moving Art, Inc. and Fascia LLC"],
    ["not in a comment", "<!-- fascia -->", "<!-- fascia -->"],
  ])("%s", (_, text, explained) => {
    expect(explain(text)).toBe(explained);
  });

  it.each(["a", "button", "h4", "svg", "details", "dt", "th", "nav"])("is not the one in <%s>", (name) => {
    const other = `<${name}>fascia</${name}>`;
    expect(explain(`${other} fascia`)).toBe(`${other} ${link("fascia", "fascia")}`);
  });

  it("is left alone where a heading of the page names it, which then explains it", () => {
    const text = "<p>fascia</p><h2 id=x>The <b>Fascia</b></h2>";
    expect(explain(text)).toBe(text);
  });

  it("is left alone where it is explained in brackets right there, and so are the others", () => {
    expect(explain("fascia (a sheet), fascia")).toBe("fascia (a sheet), fascia");
  });

  it("tells the long form of a short one, in whatever way the page goes on", () => {
    expect(explain("Your ROM, a ROM")).toBe(
      `Your ${link("range-of-motion", '<abbr title="range of motion">ROM</abbr>')}, a ROM`,
    );
    expect(explain("range of motion, ROM")).toBe(
      `${link("range-of-motion", "range of motion")}, <abbr title="range of motion">ROM</abbr>`,
    );
    expect(explain("the art of")).toBe("the art of");
  });

  it("without a page that explains words only tells long forms", () => {
    expect(explainTerms(page("fascia and ROM"), terms, undefined)).toBe(
      page('fascia and <abbr title="range of motion">ROM</abbr>'),
    );
  });
});

it("takes a term with a sign of patterns as it is written", () => {
  const hard = [{ id: "c2-c3", term: "C2+ (upper)" }];
  expect(explainTerms(page("C2+ (upper), C22 upper"), hard, "/words/")).toBe(
    page(`${link("c2-c3", "C2+ (upper)")}, C22 upper`),
  );
});

it("leaves a page without a main part, and every page without terms, as it is", () => {
  expect(explainTerms("<body>fascia</body>", terms, "/words/")).toBe("<body>fascia</body>");
  expect(explainTerms(page("fascia"), [], "/words/")).toBe(page("fascia"));
});
