import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../../../tools/project-root.ts";
import { packagesIn, thirdPartyList } from "../../../tools/third-party/third-party-list.ts";

const read = (file: string) => readFileSync(join(projectRoot, file), "utf8");
const files = ["package-lock.json", "tools/editor/package-lock.json"];

/**
 * Licences under which a clinic's own site may be built without owing anybody its source. Those of the LGPL are libvips, a
 * library of its own that `sharp` loads; it is not part of a site. Under the OFL are typefaces, which a site may carry.
 */
const fine = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC-BY-4.0",
  "CC0-1.0",
  "ISC",
  "LGPL-3.0-or-later",
  "MIT",
  "MPL-2.0",
  "OFL-1.1",
  "Python-2.0",
  "Unlicense",
  "Zlib",
]);

/** Names no licence in its package.json. It is part of the editor alone, which runs on the owner's machine. */
const silent = new Set(["node_modules/y-provider"]);

describe.each(files)("the packages of %s", (file) => {
  const packages = Object.entries(packagesIn(read(file))).filter(
    ([place, { link }]) => place !== "" && !link && !silent.has(place),
  );

  it("stand under licences that ask for nothing but their names", () => {
    const isFine = (license: string) =>
      license.split(/ (?:AND|OR) |[()]/).every((each) => each === "" || fine.has(each));
    const odd = packages.filter(([, { license }]) => !license || !isFine(license));
    expect(odd.map(([place, { license }]) => `${place}: ${license}`)).toEqual([]);
  });

  it("are asked for in exact versions", () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
      read(file.replace("package-lock", "package")),
    );
    const wanted = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(wanted.length).toBeGreaterThan(3);
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)))).toEqual([]);
  });
});

it("THIRD-PARTY.md is what npm run third-party writes", () => {
  expect(read("THIRD-PARTY.md")).toBe(thirdPartyList(files.map((file) => ({ file, lock: read(file) }))));
});
