import { join } from "node:path";
import { projectRoot } from "../../tools/project-root.ts";
import { folderOfClone } from "../support/folder-of-clone.ts";

const work = join(projectRoot, "tests/.work");

/** A site that these tests read: the content it is built from, and where it is built. */
export interface TestedSite {
  content: string;
  output: string;
  /** the instant that the build takes for now; without it the build's own */
  now?: string;
}

/** On Your Mark as it was on December 1, 2026: a copy, so that an edit in `content/` never changes what the program is tested on. */
export const firstClinic: TestedSite = {
  content: join(projectRoot, "tests/fixtures/clinics/on-your-mark"),
  output: join(work, "on-your-mark"),
  now: "2026-12-01T15:00:00Z",
};

/** An invented clinic that has what the first one lacks. */
export const secondClinic: TestedSite = {
  content: join(projectRoot, "tests/fixtures/clinics/second-clinic"),
  output: join(work, "second-clinic"),
  // Its special days lie in the year after.
  now: "2026-11-22T12:00:00Z",
};

/** An invented clinic of Montréal, French first and English second. */
export const montreal: TestedSite = {
  content: join(projectRoot, "tests/fixtures/clinics/montreal"),
  output: join(work, "montreal"),
  now: "2026-11-27T15:00:00Z",
};

/** The first clinic with other hours on Saturday; its content stands outside the project. */
export const changedHours: TestedSite = {
  content: folderOfClone("changed-hours"),
  output: join(work, "changed-hours"),
  now: "2026-12-01T15:00:00Z",
};

/** The first clinic with one more region and one more condition. */
export const newEntries: TestedSite = {
  content: join(work, "new-entries-content"),
  output: join(work, "new-entries"),
  now: "2026-12-01T15:00:00Z",
};

/** A group with several places, of which one has moved, in two time zones; with people, prices and news. */
export const threePlaces: TestedSite = {
  content: join(projectRoot, "tests/fixtures/clinics/three-places"),
  output: join(work, "three-places"),
  now: "2026-11-24T18:00:00Z",
};

/** The smallest clinic that can be published: one treatment and nothing else. */
export const smallest: TestedSite = {
  content: join(projectRoot, "tests/fixtures/clinics/smallest"),
  output: join(work, "smallest"),
  now: "2026-11-25T16:00:00Z",
};

/** A practice without a door of its own: it comes to people by appointment, and writes from right to left. */
export const homeVisits: TestedSite = {
  content: join(projectRoot, "tests/fixtures/clinics/home-visits"),
  output: join(work, "home-visits"),
  now: "2026-11-26T09:00:00Z",
};

/** A clinic with a region for each shape of the built-in figure. */
export const wholeBody: TestedSite = {
  content: join(projectRoot, "tests/fixtures/clinics/whole-body"),
  output: join(work, "whole-body"),
  now: "2026-12-01T15:00:00Z",
};

/** Every clinic in `tests/fixtures/clinics/`, by its name. */
export const clinics: readonly [name: string, site: TestedSite][] = [
  ["On Your Mark", firstClinic],
  ["the second clinic", secondClinic],
  ["three places", threePlaces],
  ["the smallest clinic", smallest],
  ["home visits", homeVisits],
  ["the clinic in two languages", montreal],
  ["the whole body", wholeBody],
];
