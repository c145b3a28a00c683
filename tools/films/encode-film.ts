import { spawn } from "node:child_process";
import { stat } from "node:fs/promises";
import { stage } from "./view.ts";

/** No film may be heavier than this, in bytes. */
export const heaviestFilm = 350 * 1024;

/** Same pictures, same file: one thread, no dates, no program names. Colours as televisions and browsers read them. */
const steady = ["-threads", "1", "-an", "-map_metadata", "-1", "-fflags", "+bitexact", "-flags:v", "+bitexact"];
const colour = [
  "-vf",
  "scale=out_color_matrix=bt709:out_range=tv,format=yuv420p",
  "-colorspace",
  "bt709",
  "-color_primaries",
  "bt709",
  "-color_trc",
  "bt709",
  "-color_range",
  "tv",
];
const pace = ["-framerate", String(stage.framesPerSecond)];

const oneRun = ["-g", "600"];

const formats = {
  mp4: {
    codec: ["-c:v", "libx264", "-preset", "veryslow", "-tune", "animation"],
    tail: ["-movflags", "+faststart"],
    qualities: [24, 26, 28, 30, 32],
  },
  webm: {
    codec: ["-c:v", "libsvtav1", "-preset", "8", "-svtav1-params", "lp=1"],
    tail: [],
    qualities: [35, 39, 43, 47, 51],
  },
};

/**
 * Writes an MP4 (H.264) or a WebM (AV1) from pictures on disk, in the best quality that stays within the weight.
 * @param pictures ffmpeg's pattern of the numbered pictures, such as `/tmp/x/%04d.png`
 * @returns the bytes written and the quality number taken (lower is better)
 * @throws when ffmpeg fails or no quality is light enough
 */
export async function encodeFilm(
  format: keyof typeof formats,
  pictures: string,
  file: string,
): Promise<{ bytes: number; quality: number }> {
  const { codec, tail, qualities } = formats[format];
  for (const quality of qualities) {
    await runFfmpeg([
      ...pace,
      "-i",
      pictures,
      ...colour,
      ...codec,
      ...oneRun,
      "-crf",
      String(quality),
      ...steady,
      ...tail,
      file,
    ]);
    const { size } = await stat(file);
    if (size <= heaviestFilm) return { bytes: size, quality };
  }
  throw new Error(`${file} stays heavier than ${heaviestFilm} bytes. Let the camera move less, or shorten the film.`);
}

function runFfmpeg(options: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn("ffmpeg", ["-y", "-loglevel", "error", ...options], {
      stdio: ["ignore", "ignore", "pipe"],
      env: { ...process.env, SVT_LOG: "1" },
    });
    let complaint = "";
    child.stderr.on("data", (text) => (complaint += String(text)));
    child.on("error", () => reject(new Error("ffmpeg did not start. On Debian: apt-get install ffmpeg")));
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(`ffmpeg stopped: ${complaint.trim()}`))));
  });
}
