/** A package of a lock file. Source: npm documentation, "package-lock.json" (lockfileVersion 3). */
interface LockedPackage {
  version?: string;
  license?: string;
  dev?: boolean;
  link?: boolean;
  dependencies?: Readonly<Record<string, string>>;
  devDependencies?: Readonly<Record<string, string>>;
  optionalDependencies?: Readonly<Record<string, string>>;
}

/** The packages of a lock file by their place: `node_modules/astro`; the project itself has the place "". */
export function packagesIn(lock: string): Readonly<Record<string, LockedPackage>> {
  return (JSON.parse(lock) as { packages: Record<string, LockedPackage> }).packages;
}

/** The text of `THIRD-PARTY.md`: what each lock file names itself, and how many packages stand under each licence. */
export function thirdPartyList(locks: readonly { file: string; lock: string }[]): string {
  const parts = locks.map(({ file, lock }) => partOf(file, packagesIn(lock)));
  return `# Whose work this stands on

Written by \`npm run third-party\` from the lock files. A built site holds none of these packages' code but what Astro puts into
pages, and the one typeface that \`brand.yaml\` names, cut to the letters of the site's languages. The typefaces (the packages whose names begin
with @fontsource) stand under the SIL Open Font License 1.1; each package has its text.

${parts.join("\n")}`;
}

function partOf(file: string, packages: Readonly<Record<string, LockedPackage>>): string {
  const { dependencies = {}, devDependencies = {}, optionalDependencies = {} } = packages[""] ?? {};
  const rows = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
    .sort()
    .map((name) => {
      const { version = "", license = "" } = packages[`node_modules/${name}`] ?? {};
      return `| ${name} | ${version} | ${license} | ${name in devDependencies ? "tests" : "build"} |\n`;
    });
  const all = Object.entries(packages).filter(([place, { link }]) => place !== "" && !link);
  const counted = [...Map.groupBy(all, ([, { license = "none" }]) => license)]
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([license, some]) => `${license} (${some.length})`);
  return `## ${file}

| package | version | licence | for |
| --- | --- | --- | --- |
${rows.join("")}
All ${all.length} packages, those they need in turn included: ${counted.join(", ")}.
`;
}
