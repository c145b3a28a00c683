import { type ParsedBody, parseBody } from "./parse-body.ts";
import { treeProblems } from "./tree-problems.ts";

/**
 * Takes the text of a page apart and tells everything wrong in it, whatever stands in other files. Texts are compiled
 * into programs, so what is not on the list of allowed things is refused.
 */
export function checkBody(body: string): ParsedBody {
  const { tree, problems } = parseBody(body);
  return tree ? { tree, problems: [...problems, ...treeProblems(tree, body)] } : { problems };
}
