import named from "virtual:photos";
import type { ImageMetadata } from "astro";

/** A photograph that a field names: `media/ana-example.jpg`. @throws Error when none was taken in; the check tells of it before */
export function photoOf(file: string): ImageMetadata {
  const photo = named[file];
  if (!photo) throw new Error(`There is no picture ${file}.`);
  return photo;
}
