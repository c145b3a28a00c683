import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { projectRoot } from "../project-root.ts";

const home = join(projectRoot, "tools/editor");
const cache = join(home, "node_modules/.cache");

/**
 * Makes the editor's page as one script, unless it is there already: about ten seconds, once. It stays with the editor's own
 * packages, so nothing of it comes near the site.
 * @returns the script's path
 */
export async function buildPage(): Promise<string> {
  const script = join(cache, `editor-${fingerprint()}.js`);
  if (existsSync(script)) return script;
  console.log("Setting up: putting the editor together, about ten seconds, once.");
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  // Loaded where it is needed: that takes half a second, which every other start is spared.
  const { build } = await import("vite");
  await build({
    configFile: false,
    root: join(home, "app"),
    logLevel: "warn",
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [withoutForeignFonts, sheetInScript],
    build: {
      outDir: cache,
      emptyOutDir: false,
      target: "es2022",
      chunkSizeWarningLimit: 5000,
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(home, "app/main.ts"),
        output: { entryFileNames: "editor.js", codeSplitting: false },
        checks: { moduleLevelDirective: false },
      },
    },
  });
  renameSync(join(cache, "editor.js"), script);
  return script;
}

/** Changes with everything that the script is made of. */
function fingerprint(): string {
  const hash = createHash("sha256");
  const files = readdirSync(home, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|css)$/.test(name) && !name.startsWith("node_modules"))
    .sort();
  for (const name of ["package-lock.json", ...files]) hash.update(readFileSync(join(home, name)));
  return hash.digest("hex").slice(0, 12);
}

/** Keystatic asks a font service for its typeface, and would tell it of every visit; the system's own typeface takes its place. */
const withoutForeignFonts: Plugin = {
  name: "without-foreign-fonts",
  transform(code) {
    const changed = code.replaceAll(/"https:\/\/fonts\.googleapis\.com[^"]*"/g, '"data:text/css,"');
    return changed === code ? null : { code: changed, map: null };
  },
};

/** The few rules of the editor's own sheet come with the script. */
const sheetInScript: Plugin = {
  name: "sheet-in-script",
  enforce: "pre",
  resolveId: (id) => (id.endsWith("editor.css") ? "\0editor-sheet" : null),
  load: (id) => {
    if (id !== "\0editor-sheet") return null;
    const sheet = JSON.stringify(readFileSync(join(home, "app/editor.css"), "utf8"));
    return `const style = document.createElement("style"); style.textContent = ${sheet}; document.head.append(style);`;
  },
};
