import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { builtInFigure } from "../domain/figure/built-in-figure.ts";
import { figureRules } from "../domain/figure/figure-rules.ts";
import { figureSchema } from "../schemas/figure.ts";
import { readEntry } from "../source/read-entry.ts";
import { virtualModule } from "./virtual-module.ts";

const name = "virtual:figure-styles.css";
const place = { collection: "figure", id: "figure", file: "figure.yaml" } as const;

/**
 * How the shapes of the figure light up, as a style sheet, `virtual:figure-styles.css`: rules for each shape that the clinic's
 * figure has. The content check has told before what is wrong with the file.
 */
export function figureStyles(folder: string): Plugin {
  return {
    name: "figure-styles",
    enforce: "pre",
    ...virtualModule(name, function () {
      if (!existsSync(join(folder, place.file))) return figureRules(builtInFigure);
      this.addWatchFile(join(folder, place.file));
      const entry = readEntry(folder, place);
      return figureRules(figureSchema.safeParse("data" in entry ? entry.data : undefined).data ?? builtInFigure);
    }),
  };
}
