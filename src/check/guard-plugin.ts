import { defineMdastPlugin } from "satteri";
import { treeProblems } from "./tree-problems.ts";

/**
 * Holds every text against the same rules as the content check, in the very tree that is compiled, before any of it can
 * run. For `markdown.processor: satteri({ mdastPlugins: [guardPlugin] })`.
 * @throws Error that begins with `line:column:`, from which the build names the place
 */
export const guardPlugin = defineMdastPlugin({
  name: "content-guard",
  options: { position: true },
  before(root, context) {
    const [problem] = treeProblems(root, context.source);
    if (problem) throw new Error(`${problem.line}:${problem.column}: ${problem.advice}`);
  },
});
