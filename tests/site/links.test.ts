import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type BuiltPage, type BuiltSite, fileOf } from "../support/built-site.ts";
import { attribute, type Element, elementsNamed } from "../support/elements.ts";
import { clinic, output, site } from "./tested-site.ts";

const withAddress = ["href", "src", "poster", "data-poster"];

describe("the links of the site", () => {
  const { pages, listed } = site;

  it("finds every file that a page names", () => {
    expect(
      pages.flatMap((page) =>
        addressesOn(page, site)
          .filter(({ pathname }) => !existsSync(join(output, fileOf(decodeURIComponent(pathname)))))
          .map(String),
      ),
    ).toEqual([]);
  });

  it("finds every part of a page that a link leads to", () => {
    const dead = pages.flatMap((page) =>
      addressesOn(page, site).filter(
        ({ hash, pathname }) => hash && !idsIn(pathname, site).has(decodeURIComponent(hash.slice(1))),
      ),
    );
    expect(dead.map(String)).toEqual([]);
  });

  it("ends the address of every page with a slash", () => {
    const bare = pages.flatMap((page) =>
      addressesOn(page, site).filter(({ pathname }) => !pathname.endsWith("/") && !/\.\w+$/.test(pathname)),
    );
    expect(bare.map(String)).toEqual([]);
  });

  it("gives every link, button and field a name, and no link an empty address", () => {
    const nameless = pages.flatMap(({ path, elements }) =>
      elements
        .filter(({ tagName }) => tagName === "a")
        .filter((link) => !attribute(link, "href"))
        .map(() => path),
    );
    expect(nameless).toEqual([]);
  });

  it("names every id once a page", () => {
    const twice = pages.flatMap(({ path, elements }) => {
      const ids = elements.flatMap((element) => attribute(element, "id") ?? []);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`);
    });
    expect(twice).toEqual([]);
  });

  it("finds what labels and descriptions point to", () => {
    const pointing = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "popovertarget"];
    const dead = pages.flatMap(({ path, elements }) => {
      const ids = new Set(elements.flatMap((element) => attribute(element, "id") ?? []));
      const named = elements.flatMap((element) =>
        pointing.flatMap((name) => attribute(element, name)?.split(/\s+/) ?? []),
      );
      return named.filter((id) => !ids.has(id)).map((id) => `${path}#${id}`);
    });
    expect(dead).toEqual([]);
  });

  it("reaches every page from the home page in three clicks, but those of the owner's own that nothing leads to yet", () => {
    const clicks = clicksFromHome(site);
    // The check advises to lead to them; a page that is new is published all the same.
    const own = clinic.files.filter(({ file }) => /^([a-z]{2}\/)?pages\//.test(file)).map(({ path }) => path);
    const far = listed.filter((path) => (clicks.get(path) ?? Number.POSITIVE_INFINITY) > 3);
    expect(far.filter((path) => clicks.has(path) || !own.includes(path))).toEqual([]);
  });
});

/** The addresses on this site that a page names, whole. */
function addressesOn({ path, elements }: BuiltPage, { origin }: BuiltSite): URL[] {
  const named = elements.flatMap((element) => withAddress.flatMap((name) => attribute(element, name) ?? []));
  const ofFilms = elements.flatMap(filesOfPlayer);
  return [...named, ...ofFilms]
    .map((address) => new URL(address, origin + path))
    .filter((address) => address.origin === origin);
}

/** The files that a player asks for on a click: those of the link's stem, and the captions. */
function filesOfPlayer(player: Element): string[] {
  const files = [...(attribute(player, "data-endings")?.split(" ") ?? []), attribute(player, "data-captions") ?? ""];
  const [link] = elementsNamed(player, "a");
  const stem = (link && attribute(link, "href"))?.replace(/\.\w+$/, "");
  return files.filter(Boolean).map((file) => (file.startsWith(".") ? `${stem}${file}` : file));
}

function idsIn(pathname: string, { pages, read }: BuiltSite): Set<string> {
  const page = pages.find(({ path }) => path === pathname);
  if (page) return new Set(page.elements.flatMap((element) => attribute(element, "id") ?? []));
  return new Set([...read(pathname.slice(1)).matchAll(/\bid="([^"]*)"/g)].map(([, id = ""]) => id));
}

function clicksFromHome(site: BuiltSite): Map<string, number> {
  const clicks = new Map([["/", 0]]);
  for (const [path, count] of clicks) {
    const page = site.pages.find((each) => each.path === path);
    const links = page ? page.elements.filter(({ tagName }) => tagName === "a") : [];
    for (const link of links) {
      const address = new URL(attribute(link, "href") ?? "", site.origin + path);
      if (address.origin === site.origin && !clicks.has(address.pathname)) clicks.set(address.pathname, count + 1);
    }
  }
  return clicks;
}
