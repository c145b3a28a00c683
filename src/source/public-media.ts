/** Files that go out as they are, by their ending. Photographs never do: their metadata can tell where they were taken. */
export const publicTypes: Readonly<Record<string, string>> = {
  mp4: "video/mp4",
  webm: "video/webm",
  vtt: "text/vtt",
  pdf: "application/pdf",
};

/** Stills of films stand beside them and are drawn, not photographed. */
const still = /^media\/films\/[^/]+\.(avif|webp|jpg)$/;

/** Does this file of `media/` stand on the site under the same address? */
export function isPublicMedia(file: string): boolean {
  return (file.split(".").at(-1) ?? "") in publicTypes || still.test(file);
}
