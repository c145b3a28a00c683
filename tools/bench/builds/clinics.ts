import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../project-root.ts";
import { chain, chainClinic, chainLocationPages, chainPages } from "./chain.ts";
import { clinicPages, type SamplePage } from "./clinic-pages.ts";
import { astroProject, eleventyProject, hugoProject } from "./other-projects.ts";
import { type Files, ourClinic } from "./our-clinic.ts";
import { writeFiles } from "./write-files.ts";

/** A clinic that is built: how many pages it has, by whom it can be built, and how its projects are written. */
export interface BenchClinic {
  size: number;
  contenders: readonly string[];
  write: (folder: string) => void;
}

const ours = ["first", "cold", "warm"];
const everyone = [...ours, "layouts", "astro", "eleventy", "hugo"];

/**
 * A clinic by its name: `1000` is made up and has so many pages, `chain` has many locations, `this clinic` is the content folder
 * of this repository, which no other tool can build.
 * @throws Error when the name is none of these
 */
export function benchClinic(name: string): BenchClinic {
  if (name === "this clinic") return thisClinic();
  if (name === "chain") {
    const pages = chainPages();
    const size = pages.length + chain.locations;
    const write = (folder: string) => writeProjects(folder, chainClinic(pages), [...pages, ...chainLocationPages()]);
    return { size, contenders: everyone, write };
  }
  const size = Number(name);
  if (!(size >= 10))
    throw new Error(`There is no clinic ${name}. Write a number of pages from 10, chain, or this clinic.`);
  return {
    size,
    contenders: everyone,
    write: (folder) => {
      const pages = clinicPages(size);
      writeProjects(folder, ourClinic(pages), pages);
    },
  };
}

function writeProjects(folder: string, content: Files, pages: readonly SamplePage[]): void {
  writeFiles(join(folder, "ours"), content);
  writeFiles(join(folder, "astro"), astroProject(pages));
  writeFiles(join(folder, "eleventy"), eleventyProject(pages));
  writeFiles(join(folder, "hugo"), hugoProject(pages));
}

function thisClinic(): BenchClinic {
  const content = join(projectRoot, "content");
  const texts = readdirSync(content, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".mdx"));
  const write = (folder: string) => cpSync(content, join(folder, "ours"), { recursive: true });
  return { size: texts.length, contenders: ours, write };
}
