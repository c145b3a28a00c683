import type { MdastNode } from "satteri";
import { cleanAddress, previewPath } from "../domain/clean-address.ts";
import { parseVideoAddress } from "../domain/video/parse-video-address.ts";
import { componentNamed } from "../schemas/body-components.ts";
import type { SourceEntry } from "../source/read-entry.ts";
import { addressAdvice } from "./address-advice.ts";
import { type BodyProblem, problemAt } from "./body-problem.ts";
import type { ContentIndex } from "./content-index.ts";
import { linkAdvice } from "./link-advice.ts";
import { goneAdvice } from "./location-problems.ts";
import { mediaAdvice, pictureAdvice } from "./media-problems.ts";
import { anchorsOf, doubleHeading } from "./page-anchors.ts";
import { referenceAdvice } from "./reference-problems.ts";

/**
 * What a text names in other files and is not there: pages, anchors, pictures, films, notices.
 * @param trees the texts of all files, by file
 */
export function linkProblems(
  entry: SourceEntry,
  trees: ReadonlyMap<string, MdastNode>,
  index: ContentIndex,
): BodyProblem[] {
  const tree = trees.get(entry.file);
  if (!tree) return [];
  const lines = entry.body.split("\n");
  const nodes = [...nodesIn(tree)];
  const pictured = new Set(nodes.flatMap((node) => (node.type === "imageReference" ? [node.identifier] : [])));
  const linkOf = (url: string) => linkAdvice(url, entry, index, (file) => anchorsOf(file, trees.get(file), index));
  const double = doubleHeading(entry.file, tree, index);
  return nodes.flatMap((node) => {
    const advice = node === double ? sameName : adviceFor(node, pictured, linkOf, entry, index);
    return advice ? [problemAt(node, lines, advice)] : [];
  });
}

const sameName =
  "Choose other words for this heading: links lead by them, and a part of this page has that name already.";

function adviceFor(
  node: MdastNode,
  pictured: ReadonlySet<string>,
  linkOf: (url: string) => string | undefined,
  entry: SourceEntry,
  index: ContentIndex,
): string | undefined {
  if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") {
    const component = componentNamed(node.name);
    for (const attribute of component ? node.attributes : []) {
      if (attribute.type !== "mdxJsxAttribute" || typeof attribute.value !== "string") continue;
      const { collection } = component?.attributes[attribute.name] ?? {};
      const advice = collection
        ? (referenceAdvice(entry, collection, attribute.value, index) ??
          (collection === "locations" ? goneAdvice(attribute.value, index) : undefined))
        : ownFilmAdvice(attribute.value, index);
      if (advice) return advice;
    }
    return undefined;
  }
  // An address that a program changed is told by itself (`marks/tree-marks.ts`).
  if (!("url" in node) || addressAdvice(node.url) || previewPath(node.url) || cleanAddress(node.url) !== node.url)
    return undefined;
  const isPicture = node.type === "image" || (node.type === "definition" && pictured.has(node.identifier));
  return isPicture ? pictureAdvice(node.url, index) : linkOf(node.url);
}

function ownFilmAdvice(value: string, index: ContentIndex): string | undefined {
  const source = value.startsWith("media/") ? parseVideoAddress(value) : undefined;
  return source?.host === "file" ? mediaAdvice(source.path, index) : undefined;
}

function* nodesIn(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ("children" in node) for (const child of node.children) yield* nodesIn(child);
}
