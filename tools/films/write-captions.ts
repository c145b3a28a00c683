import type { Scene } from "./scene.ts";

/**
 * The captions of a scene as a WebVTT file. The lines stand at the top, so that switched on they do not cover the
 * same words in the picture.
 */
export function writeCaptions({ captions }: Scene): string {
  const cues = captions.map(({ from, until, lines }) => {
    const words = lines.map((line) => line.replaceAll("&", "&amp;").replaceAll("<", "&lt;")).join("\n");
    return `${timestamp(from)} --> ${timestamp(until)} line:0\n${words}\n`;
  });
  return ["WEBVTT\n", ...cues].join("\n");
}

/** Seconds as WebVTT writes them: 4.6 becomes `00:00:04.600`. */
export function timestamp(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000);
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  const rest = String(milliseconds % 1000).padStart(3, "0");
  return `${two(milliseconds / 3_600_000)}:${two((milliseconds / 60_000) % 60)}:${two((milliseconds / 1000) % 60)}.${rest}`;
}
