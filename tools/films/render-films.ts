import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { allScenes } from "./all-scenes.ts";
import { checkScene } from "./check-scene.ts";
import { encodeFilm } from "./encode-film.ts";
import { openStage, type Stage } from "./open-stage.ts";
import { type Part, readFigure } from "./read-figure.ts";
import type { Scene } from "./scene.ts";
import { takePictures } from "./take-pictures.ts";
import { writeCaptions } from "./write-captions.ts";
import { writePosters } from "./write-posters.ts";

const content = fileURLToPath(new URL("../../content", import.meta.url));
const films = join(content, "media", "films");

/** `npm run films` makes every film, `npm run films -- psoas-iliacus` one; `--check` only reads the scenes. */
async function renderFilms(wishes: string[]): Promise<void> {
  const ids = wishes.filter((wish) => !wish.startsWith("--"));
  const figure = readFigure();
  const strangers = ids.filter((id) => !allScenes.some(({ region }) => region === id));
  const scenes = allScenes.filter(({ region }) => ids.length === 0 || ids.includes(region));
  const regions = (await readdir(join(content, "regions"))).map((file) => file.replace(/\.mdx$/, ""));
  const problems = [
    ...strangers.map(
      (id) => `${id}: there is no such film. Write one of: ${allScenes.map(({ region }) => region).join(", ")}.`,
    ),
    ...scenes.flatMap((scene) => checkScene(scene, regions, figure)),
  ];
  if (problems.length > 0) return refuse(problems);
  if (wishes.includes("--check")) return console.log(`${scenes.length} scenes can be filmed.`);
  await mkdir(films, { recursive: true });
  const stage = await openStage();
  try {
    for (const scene of scenes) console.log(await renderFilm(stage, figure, scene));
  } finally {
    await stage.close();
  }
}

function refuse(problems: string[]): void {
  console.error(problems.join("\n"));
  process.exitCode = 1;
}

async function renderFilm(stage: Stage, figure: readonly Part[], scene: Scene): Promise<string> {
  const stem = join(films, scene.region);
  const folder = await mkdtemp(join(tmpdir(), "film-"));
  try {
    await writePosters(stage, figure, scene, stem);
    const { pattern, count, hash } = await takePictures(stage, figure, scene, folder);
    const mp4 = await encodeFilm("mp4", pattern, `${stem}.mp4`);
    const webm = await encodeFilm("webm", pattern, `${stem}.webm`);
    await writeFile(`${stem}.vtt`, writeCaptions(scene));
    const sizes = `mp4 ${mp4.bytes} bytes (quality ${mp4.quality}), webm ${webm.bytes} bytes (quality ${webm.quality})`;
    return `${scene.region}: ${count} pictures ${hash.slice(0, 16)}, ${sizes}`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await renderFilms(process.argv.slice(2));
