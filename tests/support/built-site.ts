import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { attribute, type Element, elementsIn, elementsNamed, textOf } from "./elements.ts";

/** A page as it was built. */
export interface BuiltPage {
  /** the address on its site: `/contact/`, `/404.html` */
  path: string;
  html: string;
  document: DefaultTreeAdapterTypes.Document;
  /** every element, in order */
  elements: Element[];
  /** the text that visitors read, header and footer included */
  text: string;
  title: string;
  /** the nodes of the facts for machines */
  graph: GraphNode[];
}

export type GraphNode = Readonly<Record<string, unknown>>;

/** A site as it was built. */
export interface BuiltSite {
  folder: string;
  /** `https://clinic.example`, as the sitemap names it */
  origin: string;
  /** the addresses in the sitemap */
  listed: string[];
  /** the pages of the sitemap, and every other that was built: for unknown addresses, after a sign-up, of a place that moved */
  pages: BuiltPage[];
  /** a page by its address. @throws Error when there is none */
  page(path: string): BuiltPage;
  /** a file's text. @throws Error when there is none */
  read(file: string): string;
}

/** Reads a built site. Which pages it has is told by its sitemap, so that a new page is tested without a word here. */
export function readSite(folder: string): BuiltSite {
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  const addresses = locationsIn(read("sitemap-index.xml")).flatMap((map) => locationsIn(read(new URL(map).pathname)));
  const listed = addresses.map((address) => new URL(address).pathname);
  const built = filesIn(folder).filter((file) => file.endsWith(".html"));
  const unlisted = built.map(addressIn).filter((path) => !listed.includes(path));
  const pages = [...listed, ...unlisted].map((path) => readPage(path, read(fileOf(path))));
  return {
    folder,
    origin: new URL(addresses[0] ?? "").origin,
    listed,
    pages,
    page: (path) => {
      const found = pages.find((page) => page.path === path);
      if (!found) throw new Error(`There is no page ${path}.`);
      return found;
    },
    read,
  };
}

/** Every file of a built site, relative to its folder, with forward slashes; without the compressed twins. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !/\.(br|gz)$/.test(file))
    .sort();
}

const notText = new Set([".avif", ".ico", ".jpg", ".mp4", ".png", ".webm", ".webp", ".woff2"]);

/** Every text of a built site by its file: pages, scripts, style sheets, lists of addresses. */
export function textsIn(folder: string): Map<string, string> {
  const files = filesIn(folder).filter((file) => !notText.has(extname(file)));
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

/** The file in which an address stands: `/contact/` → `contact/index.html`. */
export function fileOf(path: string): string {
  return path.slice(1) + (path.endsWith("/") ? "index.html" : "");
}

/** The address of a page's file: `contact/index.html` → `/contact/`. */
function addressIn(file: string): string {
  return `/${file.replace(/(?<=^|\/)index\.html$/, "")}`;
}

function locationsIn(sitemap: string): string[] {
  return [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = ""]) => address);
}

function readPage(path: string, html: string): BuiltPage {
  const document = parse(html);
  const elements = elementsIn(document);
  const title = elementsNamed(document, "title").map((element) => element.childNodes.map(textIn).join(""))[0] ?? "";
  return { path, html, document, elements, text: textOf(document), title, graph: graphOf(elements) };
}

function graphOf(elements: readonly Element[]): GraphNode[] {
  return elements
    .filter((element) => attribute(element, "type") === "application/ld+json")
    .flatMap((element) => JSON.parse(element.childNodes.map(textIn).join(""))["@graph"] as GraphNode[]);
}

const textIn = (node: DefaultTreeAdapterTypes.ChildNode) => ("value" in node ? node.value : "");
