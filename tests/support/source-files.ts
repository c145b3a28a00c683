import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { projectRoot } from "../../tools/project-root.ts";

/** A file of the code. */
export interface SourceFile {
  /** relative to its folder, `src/` or `tools/`, with forward slashes: `domain/hours/day.ts` */
  path: string;
  /** the folder of it; `content.config.ts` and its like stand in none */
  room: string | undefined;
  text: string;
  lines: number;
  imports: Import[];
}

export interface Import {
  /** as it is written: `../schemas/video.ts`, `astro:content` */
  from: string;
  /** the file, relative to the same folder, without what follows a `?`; undefined for a package */
  file: string | undefined;
  /** only types are taken, so nothing of it is run */
  typesOnly: boolean;
  /** what is between `import` and `from` */
  names: string;
}

const readable = /\.(ts|astro|css)$/;

/** Every file of the code in a folder of the project, with what it imports; packages are left out. */
export function sourceFiles(name: "src" | "tools" = "src"): SourceFile[] {
  const folder = join(projectRoot, name);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && readable.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes("node_modules"))
    .map((file) => readSource(file.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(file, "utf8")));
}

function readSource(path: string, text: string): SourceFile {
  const statements = text.matchAll(/^\s*(?:import|export)\s+(?:([^"';]*?)\s+from\s+)?"([^"]+)"/gm);
  const imports = [...statements].map(([, names = "", from = ""]) => ({
    names,
    from,
    file: from.startsWith(".") ? join(dirname(path), from.replace(/\?.*$/, "")).replaceAll("\\", "/") : undefined,
    typesOnly: isTypesOnly(names),
  }));
  const room = path.includes("/") ? path.split("/")[0] : undefined;
  return { path, room, text, lines: text.split("\n").length - 1, imports };
}

/** `type Link`, `type { A, B }` or `{ type A, type B }`. */
function isTypesOnly(names: string): boolean {
  if (names.startsWith("type ")) return true;
  const taken = /^\{(.*)\}$/s
    .exec(names.trim())?.[1]
    ?.split(",")
    .map((name) => name.trim())
    .filter(Boolean);
  return taken?.every((name) => name.startsWith("type ")) ?? false;
}
