import type { ImageMetadata } from "astro";
import type { Link } from "./link.ts";
import { photoOf } from "./photo.ts";
import type { PractitionerView } from "./practitioners.ts";

/** The way to a practitioner's page, as lists show it. */
export interface PersonLink extends Link {
  /** what the person is */
  text: string;
  photo: ImageMetadata | undefined;
}

/** A practitioner in a list: name, job, and the face where there is a picture of it. */
export function personLink({ href, title, lang, jobTitle, photo }: PractitionerView): PersonLink {
  return { href, title, lang, text: jobTitle, photo: photo && photoOf(photo.file) };
}
