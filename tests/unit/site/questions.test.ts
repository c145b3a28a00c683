import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { projectRoot } from "../../../tools/project-root.ts";
import { sourceFiles } from "../../support/source-files.ts";

/** The calls of some functions in a file, each with whether it stands within a call of `perBuild`. */
function callsIn(path: string, names: readonly string[]) {
  const text = readFileSync(join(projectRoot, "src", path), "utf8");
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const calls: { name: string; call: ts.CallExpression; isAnswer: boolean }[] = [];
  const walk = (node: ts.Node, isAnswer: boolean): void => {
    const name = ts.isCallExpression(node) ? node.expression.getText() : "";
    if (ts.isCallExpression(node) && names.includes(name)) calls.push({ name, call: node, isAnswer });
    ts.forEachChild(node, (child) => walk(child, isAnswer || name === "perBuild"));
  };
  walk(file, false);
  return calls;
}

const asking = sourceFiles().filter(({ path }) => path.startsWith("site/") && path !== "site/per-build.ts");

it("content is asked for in answers that are known once a build alone, else a later build would not see that it changed", () => {
  const calls = asking.flatMap(({ path }) =>
    callsIn(path, ["getEntry", "getCollection", "getEntries"]).map((call) => ({ ...call, path })),
  );
  expect(calls.length).toBeGreaterThan(4);
  expect(calls.filter(({ isAnswer }) => !isAnswer).map(({ path }) => path)).toEqual([]);
});

it("each question has a name of its own, by which the next build finds it", () => {
  const names = asking.flatMap(({ path }) =>
    callsIn(path, ["perBuild"]).map(({ call }) => call.arguments[0]?.getText()),
  );
  expect(names.length).toBeGreaterThan(15);
  expect(names.filter((name) => !/^"[\w-]+\.\w+"$/.test(name ?? ""))).toEqual([]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
