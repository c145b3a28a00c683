import { markProblems } from "./marks/mark-problems.ts";
import { type ParsedBody, parseBody } from "./parse-body.ts";
import { isTooDeep, treeProblems } from "./tree-problems.ts";

/**
 * Takes the text of a page apart and tells everything wrong in it, whatever stands in other files. Texts are compiled
 * into programs, so what is not on the list of allowed things is refused.
 */
export function checkBody(body: string): ParsedBody {
  const { tree, problems } = parseBody(body);
  if (!tree) return { problems };
  const all = [...problems, ...treeProblems(tree, body)];
  return isTooDeep(all) ? { problems: all } : { tree, problems: [...all, ...markProblems(tree, body)] };
}
