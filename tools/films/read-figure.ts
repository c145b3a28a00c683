import { readFileSync } from "node:fs";
import { type DefaultTreeAdapterMap, parseFragment } from "parse5";
import { mapPath, type Path, parsePath } from "./path.ts";
import { parseSkin, type Skin } from "./skin.ts";

type Element = DefaultTreeAdapterMap["element"];

export type Shape = { look: string; path: Path; skin: Skin };

/** A part of the figure. `name` is shared by what belongs together: `ql-right` and `ql-left` are both `ql`. Soft parts give way under hands. */
export type Part = { id: string; name: string; soft: boolean; shapes: Shape[] };

/**
 * Reads figure.svg: one part for each group with an id, two for a group with `data-mirror` (drawn for the right half).
 * A star in a bone's name stands for the side: `leg*` is `leg-right`, and `leg-left` in the mirrored half.
 * @returns the parts in drawing order, back to front
 */
export function readFigure(file: URL = new URL("figure.svg", import.meta.url)): Part[] {
  const root = parseFragment(readFileSync(file, "utf8"));
  return elements(root).filter(named("svg")).flatMap(elements).filter(named("g")).flatMap(readGroup);
}

function readGroup(group: Element): Part[] {
  const id = attribute(group, "id") ?? "";
  const name = attribute(group, "data-name") ?? id;
  const soft = attribute(group, "data-soft") !== undefined;
  if (attribute(group, "data-mirror") === undefined) return [{ id, name, soft, shapes: readShapes(group, "") }];
  const right = readShapes(group, "-right");
  const left = readShapes(group, "-left").map(mirror);
  return [
    { id: `${id}-right`, name, soft, shapes: right },
    { id: `${id}-left`, name, soft, shapes: left },
  ];
}

function readShapes(group: Element, side: string): Shape[] {
  return elements(group)
    .filter(named("path"))
    .map((path) => ({
      look: attribute(path, "class") ?? "",
      path: parsePath(attribute(path, "d") ?? ""),
      skin: parseSkin((attribute(path, "data-skin") ?? attribute(group, "data-skin") ?? "").replaceAll("*", side)),
    }));
}

function mirror({ look, path, skin }: Shape): Shape {
  const stops = skin.stops.map((stop) => ({ ...stop, at: -stop.at })).reverse();
  return { look, path: mapPath(path, ([x, y]) => [-x, y]), skin: skin.axis === "x" ? { axis: "x", stops } : skin };
}

function elements(node: DefaultTreeAdapterMap["parentNode"]): Element[] {
  return node.childNodes.filter((child): child is Element => "tagName" in child);
}

function named(name: string) {
  return (element: Element) => element.tagName === name;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((entry) => entry.name === name)?.value;
}
