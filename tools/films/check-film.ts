import { bones } from "./bones.ts";
import type { Film } from "./film.ts";
import { readTrackName } from "./pose.ts";
import type { Figure } from "./read-parts.ts";
import type { Label, Scene, Shot } from "./scene.ts";
import { stage, viewAt } from "./view.ts";
import type { Caption, Words } from "./words.ts";

const longestFilm = 21;
const longestLine = 44;
const mostWords = 9;
const shortestCaption = 2.5;
const charactersPerSecond = 16;
/** The width of a letter of a label, in pixels, at the most. */
const letter = 17;

/**
 * What is wrong with a film, one clear sentence each; an empty list when it can be made.
 * @param regions the ids of the regions that the clinic has
 */
export function checkFilm({ scene, words }: Film, regions: readonly string[], figure: Figure): string[] {
  return [
    ...checkRegion(scene, regions),
    ...checkLength(scene),
    ...scene.shots.flatMap((shot) => [...checkNames(shot, figure), ...checkOrder(shot), ...checkLabels(shot, words)]),
    ...checkCaptions(words.captions, scene.duration),
  ].map((problem) => `${scene.region}: ${problem}`);
}

function checkRegion({ region }: Scene, regions: readonly string[]): string[] {
  return regions.includes(region) ? [] : [`there is no region "${region}". Write one of: ${regions.join(", ")}.`];
}

function checkLength({ duration, poster, shots }: Scene): string[] {
  const problems: string[] = [];
  if (!Number.isInteger(duration) || duration < 12 || duration > longestFilm)
    problems.push(`the film lasts ${duration} s. Write whole seconds from 12 to ${longestFilm}.`);
  if (poster < 0 || poster > duration)
    problems.push(`the poster is taken at ${poster} s, outside the film. Write 0 to ${duration}.`);
  const late = shots.find(({ from }, i) =>
    i === 0 ? from !== 0 : from <= (shots[i - 1]?.from ?? 0) || from >= duration,
  );
  if (late)
    problems.push(
      `a shot begins at ${late.from} s. Let the first begin at 0, each later than the one before, within ${duration} s.`,
    );
  return problems;
}

function checkNames(shot: Shot, figure: Figure): string[] {
  const parts = figure.views[shot.view].map(({ name }) => name);
  const named = [...shot.show, ...shot.hide, ...Object.keys({ ...shot.glow, ...shot.fade, ...shot.swell })];
  const unknown = (names: string[], known: readonly string[], say: (name: string) => string) =>
    names.filter((name) => !known.includes(name)).map(say);
  return [
    ...unknown(
      named.map((name) => name.replace(/ (right|left)$/, "")),
      parts,
      (name) => `no part is called "${name}". The names stand in parts/${shot.view}.yaml.`,
    ),
    ...Object.keys(shot.moves)
      .filter((name) => !readTrackName(name))
      .map((name) => `no move is called "${name}". Write one of moves.yaml, or a bone of bones.ts with turn, x or y.`),
    ...unknown(
      shot.hands.map(({ hand }) => hand),
      Object.keys(figure.hands),
      (name) => `no hand is called "${name}". The names stand in parts/hands.yaml.`,
    ),
    ...unknown(
      shot.signs.map(({ sign }) => sign),
      Object.keys(figure.signs),
      (name) => `no sign is called "${name}". The names stand in parts/signs.yaml.`,
    ),
    ...unknown(
      shot.signs.flatMap(({ on }) => on ?? []),
      Object.keys(bones),
      (name) => `no bone is called "${name}". The names stand in bones.ts.`,
    ),
  ];
}

function checkOrder(shot: Shot): string[] {
  const tracks: [string, readonly (readonly number[])[]][] = [
    ["the camera", shot.camera],
    ...Object.entries(shot.glow).map(([name, track]): [string, number[][]] => [
      name,
      Array.isArray(track) ? track : track.keys,
    ]),
    ...Object.entries({ ...shot.fade, ...shot.swell, ...shot.moves }),
    ...shot.hands.map(({ hand, keys }): [string, number[][]] => [hand, keys]),
  ];
  return tracks.flatMap(([name, keys]) => {
    const late = keys.find(([at = 0], i) => at < 0 || at <= (keys[i - 1]?.[0] ?? -1));
    return late
      ? [`the times of ${name} are out of order at ${late[0]} s. Let each be later than the one before.`]
      : [];
  });
}

function checkLabels(shot: Shot, words: Words): string[] {
  return Object.entries(shot.labels).flatMap(([name, label]) => {
    const text = words.labels[name];
    if (!text)
      return [`the label ${name} has no words. Write "${name}: …" under NOTE In the picture in the captions file.`];
    return fits(label, text, shot)
      ? []
      : [`the label "${text}" runs out of the picture or under the word Animation. Move it, or the camera.`];
  });
}

function fits({ at, to, from }: Label, text: string, { camera }: Shot): boolean {
  const view = viewAt(camera, from);
  const scale = stage.width / view.width;
  const [x, y] = [(at[0] - view.left) * scale, (at[1] - view.top) * scale];
  const [left, right] = to[0] < at[0] ? [x, x + text.length * letter] : [x - text.length * letter, x];
  return left >= 8 && right <= stage.width - 4 && y <= 410 && (y >= 84 || right < 760);
}

function checkCaptions(captions: readonly Caption[], duration: number): string[] {
  const first = captions[0];
  if (first?.from !== 0 || captions.at(-1)?.until !== duration)
    return [
      `the captions last from ${first?.from} s to ${captions.at(-1)?.until} s. Let them begin at 0 and end at ${duration} s.`,
    ];
  return captions.flatMap((caption, i) => {
    const { from, until, lines } = caption;
    const text = lines.join(" ");
    const count = text.split(" ").length;
    const needed = timeToRead(caption);
    const next = captions[i + 1];
    return [
      ...(next && next.from !== until
        ? [
            `caption "${text}" ends at ${until} s and the next begins at ${next.from} s. Let it stand until then, so that the band is never empty.`,
          ]
        : []),
      ...lines
        .filter((line) => line.length > longestLine)
        .map((line) => `the line "${line}" has ${line.length} characters. Shorten it to ${longestLine}.`),
      ...(count > mostWords ? [`caption "${text}" has ${count} words. Write ${mostWords} at the most.`] : []),
      ...(until - from < needed
        ? [
            `caption "${text}" needs ${needed} s to be read and has ${Math.round((until - from) * 100) / 100} s. Give it more time or fewer words.`,
          ]
        : []),
    ];
  });
}

/** Seconds that a caption must stand: one for each 16 characters, rounded up to a tenth, and never under 2.5. */
export function timeToRead({ lines }: Caption): number {
  return Math.max(shortestCaption, Math.ceil((lines.join(" ").length / charactersPerSecond) * 10) / 10);
}
