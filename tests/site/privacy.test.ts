import { describe, expect, it } from "vitest";
import { filesIn } from "../support/built-site.ts";
import { attribute, elementsNamed, textOf } from "../support/elements.ts";
import { clinic, output, saidIn, site } from "./tested-site.ts";

describe("the privacy receipt of the site", () => {
  const { fields, languages } = clinic;
  const { receipt } = saidIn(languages[0]);
  const { pages, page, origin, read } = site;
  const [table] = elementsNamed(page("/privacy/").document, "table");
  const rows = new Map(
    table &&
      elementsNamed(table, "tr").map((row) => [
        elementsNamed(row, "th").map(textOf)[0] ?? "",
        elementsNamed(row, "td").map(textOf)[0] ?? "",
      ]),
  );
  const hosts = (row: string) => (rows.get(row) ?? "").split(", ").filter(Boolean).sort();
  const own = new URL(origin).host;

  /** The other hosts that the pages name in these attributes, each once. */
  const named = (tag: string | undefined, name: string) =>
    [
      ...new Set(
        pages.flatMap(({ elements }) =>
          elements
            .filter(({ tagName }) => !tag || tagName === tag)
            .flatMap((element) => attribute(element, name) ?? [])
            .filter((address) => address.startsWith("https://"))
            .map((address) => new URL(address).host),
        ),
      ),
    ]
      .filter((host) => host !== own)
      .sort();

  it("is a table with a caption and with a header for every row and column", () => {
    if (!table) throw new Error("There is no table on /privacy/.");
    expect(elementsNamed(table, "caption").map(textOf)[0]).toBe(asRead(receipt.caption));
    const scopes = elementsNamed(table, "th").map((header) => attribute(header, "scope"));
    expect(scopes.slice(0, 2)).toEqual(["col", "col"]);
    expect(scopes.slice(2)).toEqual(elementsNamed(table, "td").map(() => "row"));
  });

  it("names the players that a click on a video asks, and the policy lets in no other", () => {
    const players = named(undefined, "data-embed");
    const hasVideos = pages.some(({ html }) => html.includes("<video-player"));
    expect(rows.has(receipt.play)).toBe(hasVideos);
    if (hasVideos) expect(hosts(receipt.play)).toEqual(players.length > 0 ? players : [own]);
    const framed = /frame-src ([^;]*)/.exec(read("_headers"))?.[1]?.split(" ") ?? [];
    expect(framed).toEqual(players.length > 0 ? players.map((host) => `https://${host}`) : ["'none'"]);
  });

  it("names who gets the forms", () => {
    const blocks = [fields["newsletter"], fields["callback"]] as ({ provider: string } | undefined)[];
    const takesItself = blocks.some((block) => block?.provider === "netlify") ? [own] : [];
    expect(hosts(receipt.send)).toEqual([...takesItself, ...named("form", "action")].sort());
  });

  it("names every host that a link of any page leads to", () => {
    expect(hosts(receipt.follow)).toEqual(named("a", "href"));
  });

  it("is right that nothing is kept on the device", () => {
    expect(rows.get(receipt.kept)).toBe(asRead(receipt.nothing));
    const scripts = filesIn(output).filter((file) => file.endsWith(".js"));
    expect(scripts.length).toBeGreaterThan(0);
    const keeping = /localStorage|sessionStorage|indexedDB|\.cookie\b|cookieStore|caches\.|serviceWorker/;
    expect(scripts.filter((file) => keeping.test(read(file)))).toEqual([]);
    expect(read("_headers")).not.toMatch(/set-cookie/i);
  });
});

/** As `textOf` gives a text: French has a space before a colon. */
const asRead = (text: string) => text.replace(/\s+(?=[:;!?])/g, "");
