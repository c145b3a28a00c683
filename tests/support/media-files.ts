import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../tools/project-root.ts";

const films = join(projectRoot, "tests/fixtures/torture/good/media/films");

/** A whole film of two seconds, captions for it, and a document: the least that is in order. */
export const aFilm: Uint8Array = readFileSync(join(films, "hip.mp4"));
export const captions = "WEBVTT\n\n00:00.000 --> 00:02.000\nA hand moves.\n";
export const aDocument = "%PDF-1.4\n%%EOF\n";
