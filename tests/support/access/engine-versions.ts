import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** What the two engines are called in the statement, by the packages that hold them. */
const engines = { "axe-core": "axe", "accessibility-checker-engine": "IBM’s Equal Access Checker" };

/** The engines that look for barriers, each with the version that is installed. */
export function engineVersions(): { name: string; version: string }[] {
  return Object.entries(engines).map(([pack, name]) => ({ name, version: require(`${pack}/package.json`).version }));
}
