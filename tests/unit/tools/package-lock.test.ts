import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type LockEntry = {
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

function packagesOf(lock: string): Readonly<Record<string, LockEntry>> {
  return JSON.parse(readFileSync(lock, "utf8")).packages;
}

/** Where Node would look for a package of that name, from the folder of the one that asks, outwards. */
function lookupPaths(from: string, name: string): string[] {
  const folders = from === "" ? [] : from.split("/node_modules/");
  const nested = folders.map(
    (_, index) => `${folders.slice(0, folders.length - index).join("/node_modules/")}/node_modules/${name}`,
  );
  return [...nested, `node_modules/${name}`];
}

describe.each(["package-lock.json", "tools/editor/package-lock.json", "tools/bench/package-lock.json"])(
  "%s",
  (lock) => {
    const packages = packagesOf(lock);

    it("has an entry for every optional package, those of other systems included: npm ci refuses a lock with gaps", () => {
      const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
        Object.keys(optionalDependencies)
          .filter((name) => !lookupPaths(path, name).some((place) => place in packages))
          .map((name) => `${name} (for ${path || "the project itself"})`),
      );
      expect(missing).toEqual([]);
    });

    it("names no registry", () => {
      const named = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined);
      expect(named.map(([path]) => path)).toEqual([]);
    });
  },
);
