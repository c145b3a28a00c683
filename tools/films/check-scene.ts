import { bones } from "./bones.ts";
import { drawFrame, isCalled } from "./draw-frame.ts";
import type { Part } from "./read-figure.ts";
import type { Caption, Scene } from "./scene.ts";
import { stage } from "./view.ts";

const longestLine = 42;
const charactersPerSecond = 14;

/**
 * What is wrong with a scene, one clear sentence each; an empty list when it can be filmed.
 * @param regions the ids of the regions that the clinic has
 */
export function checkScene(scene: Scene, regions: readonly string[], figure: readonly Part[]): string[] {
  const found = [
    ...checkRegion(scene, regions),
    ...checkLength(scene),
    ...checkNames(scene, figure),
    ...checkOrder(scene),
    ...checkCaptions(scene),
  ];
  const problems = found.length > 0 ? found : checkLoop(scene, figure);
  return problems.map((problem) => `${scene.region}: ${problem}`);
}

function checkRegion({ region }: Scene, regions: readonly string[]): string[] {
  return regions.includes(region) ? [] : [`there is no region "${region}". Write one of: ${regions.join(", ")}.`];
}

function checkLength({ duration, poster }: Scene): string[] {
  const problems: string[] = [];
  if (!Number.isInteger(duration) || duration < 12 || duration > 20) {
    problems.push(`the film lasts ${duration} s. Write whole seconds from 12 to 20.`);
  }
  if (poster < 0 || poster > duration)
    problems.push(`the poster is taken at ${poster} s, outside the film. Write 0 to ${duration}.`);
  return problems;
}

function checkNames(scene: Scene, figure: readonly Part[]): string[] {
  const parts = [
    ...scene.show,
    ...[...scene.glow, ...(scene.fade ?? []), ...(scene.swell ?? [])].map(({ part }) => part),
  ];
  const strangers = parts.filter((name) => !figure.some((part) => isCalled(part, name)));
  const unknownBones = (scene.moves ?? []).flatMap((move) => move.bones).filter((bone) => !(bone in bones));
  return [
    ...strangers.map((name) => `no part of the figure is called "${name}". The names stand in figure.svg.`),
    ...unknownBones.map((name) => `no bone is called "${name}". The names stand in bones.ts.`),
  ];
}

function checkOrder(scene: Scene): string[] {
  const tracks: [string, { at: number }[]][] = [
    ["the camera", scene.camera],
    ...[...scene.glow, ...(scene.fade ?? []), ...(scene.swell ?? [])].map(
      ({ part, keys }): [string, { at: number }[]] => [part, keys],
    ),
    ...(scene.moves ?? []).map((move): [string, { at: number }[]] => [move.bones.join(", "), move.keys]),
    ...(scene.hands ?? []).map((hand, i): [string, { at: number }[]] => [`hand ${i + 1}`, hand.keys]),
  ];
  return tracks.flatMap(([name, keys]) => {
    if (keys.length === 0) return [`${name} has no keys. Write at least one.`];
    const late = keys.find(({ at }, i) => at < 0 || at > scene.duration || at <= (keys[i - 1]?.at ?? -1));
    return late
      ? [
          `the times of ${name} are out of order at ${late.at} s. Let each be later than the one before, within ${scene.duration} s.`,
        ]
      : [];
  });
}

function checkCaptions({ captions, duration }: Scene): string[] {
  return captions.flatMap((caption, i) => {
    const { from, until, lines } = caption;
    const words = `caption "${lines.join(" ")}"`;
    const needed = timeToRead(caption);
    if (from < (captions[i - 1]?.until ?? 0) || until > duration) {
      return [
        `${words} is out of order: ${from} s to ${until} s. Begin after the one before and end by ${duration} s.`,
      ];
    }
    return [
      ...lines
        .filter((line) => line.length > longestLine)
        .map((line) => `the line "${line}" has ${line.length} characters. Shorten it to ${longestLine}.`),
      ...(until - from < needed
        ? [
            `${words} needs ${needed} s to be read and has ${Math.round((until - from) * 100) / 100} s. Give it more time or fewer words.`,
          ]
        : []),
    ];
  });
}

/** Seconds that a caption must stand: one for each 14 characters, rounded up to a tenth. */
export function timeToRead({ lines }: Caption): number {
  return Math.ceil((lines.join(" ").length / charactersPerSecond) * 10) / 10;
}

function checkLoop(scene: Scene, figure: readonly Part[]): string[] {
  const last = scene.duration - 1 / stage.framesPerSecond;
  const same = drawFrame(figure, scene, 0) === drawFrame(figure, scene, last);
  return same
    ? []
    : [
        "the last picture differs from the first, so the film jumps when it is played again. End every track as it began.",
      ];
}
