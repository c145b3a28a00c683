import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { type Scene, sceneSchema } from "./scene.ts";

const folder = new URL("scenes/", import.meta.url);

/** The regions that have a scene, in the order of the alphabet. */
export const sceneNames: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => file.replace(/\.yaml$/, ""))
  .sort();

/**
 * Reads a scene from its text.
 * @throws with a sentence for each field that is not as `scene.ts` says
 */
export function readScene(text: string, file: string): Scene {
  const { data, error } = sceneSchema.safeParse(parse(text));
  if (data) return data;
  const problems = error.issues.map(({ path, message }) => `${file}, ${path.join(" → ") || "the file"}: ${message}.`);
  throw new Error(problems.join("\n"));
}

/** The scene of a region. */
export function sceneOf(name: string): Scene {
  return readScene(readFileSync(new URL(`${name}.yaml`, folder), "utf8"), `scenes/${name}.yaml`);
}
