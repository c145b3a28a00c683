import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { contentFolder } from "../../src/source/content-folder.ts";
import { checkFilm } from "./check-film.ts";
import { encodeFilm } from "./encode-film.ts";
import { type Film, filmsOf, stemOf } from "./film.ts";
import { openStage, type Stage } from "./open-stage.ts";
import { type Figure, readFigure } from "./read-parts.ts";
import { takePictures } from "./take-pictures.ts";
import { writePosters } from "./write-posters.ts";
import { sheetOf, writeSheet } from "./write-sheet.ts";

const content = contentFolder(process.env, fileURLToPath(new URL("../..", import.meta.url)));

/**
 * `npm run films` makes every film of the clinic, `npm run films -- psoas-iliacus` one; `--check` only reads them, `--sheet` makes
 * contact sheets of eight pictures to look at.
 */
async function renderFilms(wishes: string[]): Promise<void> {
  const ids = wishes.filter((wish) => !wish.startsWith("--"));
  const figure = readFigure();
  const all = filmsOf(content);
  const names = all.map(({ scene }) => scene.region);
  const films = all.filter(({ scene }) => ids.length === 0 || ids.includes(scene.region));
  const regions = (await readdir(join(content, "regions"))).map((file) => file.replace(/\.mdx$/, ""));
  const problems = [
    ...ids
      .filter((id) => !names.includes(id))
      .map((id) => `${id}: a film needs scenes/${id}.yaml and media/films/${id}.vtt. There are: ${names.join(", ")}.`),
    ...films.flatMap((film) => checkFilm(film, regions, figure)),
  ];
  if (problems.length > 0) return refuse(problems);
  if (wishes.includes("--check")) return console.log(`${films.length} films can be made.`);
  const stage = await openStage();
  try {
    const make = wishes.includes("--sheet") ? makeSheet : renderFilm;
    for (const film of films) console.log(await make(stage, figure, film));
  } finally {
    await stage.close();
  }
}

function refuse(problems: string[]): void {
  console.error(problems.join("\n"));
  process.exitCode = 1;
}

async function makeSheet(stage: Stage, figure: Figure, film: Film): Promise<string> {
  const file = join(tmpdir(), sheetOf(film));
  await writeSheet(stage, figure, film, file);
  return file;
}

async function renderFilm(stage: Stage, figure: Figure, film: Film): Promise<string> {
  const stem = stemOf(content, film.scene.region);
  const folder = await mkdtemp(join(tmpdir(), "film-"));
  try {
    await writePosters(stage, figure, film, stem);
    const { pattern, count, hash } = await takePictures(stage, figure, film, folder);
    const mp4 = await encodeFilm("mp4", pattern, `${stem}.mp4`);
    const webm = await encodeFilm("webm", pattern, `${stem}.webm`);
    const sizes = `mp4 ${mp4.bytes} bytes (quality ${mp4.quality}), webm ${webm.bytes} bytes (quality ${webm.quality})`;
    return `${film.scene.region}: ${count} pictures ${hash.slice(0, 16)}, ${sizes}`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await renderFilms(process.argv.slice(2));
