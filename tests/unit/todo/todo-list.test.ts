import { afterEach, describe, expect, it } from "vitest";
import { checkContent } from "../../../src/check/check-content.ts";
import { formatTodo } from "../../../src/todo/todo.ts";
import { todoList } from "../../../src/todo/todo-list.ts";
import { smallestClinic } from "../../support/smallest-clinic.ts";
import { type ClinicChanges, writeClinic } from "../../support/write-clinic.ts";

const made: { remove(): void }[] = [];
afterEach(() => {
  for (const clinic of made.splice(0)) clinic.remove();
});

async function titles(changes: ClinicChanges, today = "2026-03-01"): Promise<string[]> {
  const clinic = writeClinic(changes);
  made.push(clinic);
  const { entries } = await checkContent(clinic.folder);
  return todoList(entries, today).map(({ file, title }) => `${file}: ${title}`);
}

const base = smallestClinic();
const reachable = `${base["locations/main.yaml"]}phone: "+1 217 555 0100"
email: hello@clinic.example
bookingUrl: https://clinic.example/book
coordinates:
  latitude: 39.8
  longitude: -89.6
`;
const connected = `${base["clinic.yaml"]}social:
  - https://social.example/clinic
newsletter:
  provider: netlify
  title: News
  purpose: Updates by e-mail.
  privacy: Used for this newsletter only.
`;
const thanks = (base["pages/privacy.mdx"] ?? "").replace("Privacy", "Thanks");
const complete: ClinicChanges = {
  "locations/main.yaml": reachable,
  "clinic.yaml": connected,
  "pages/thanks.mdx": thanks,
};

const region = (video: string) => `---
title: The calf
description: What a visitor finds on this page, told in one sentence of a fair length.
shortName: Calf
where: at the back of the lower leg
teaser: the one that cramps at night
lede: The muscle of the lower leg.
whatItDoes: It lifts the heel.
${video}---
`;
const regionsPage = (base["pages/privacy.mdx"] ?? "").replace("Privacy", "Regions");
const withRegion = (video: string): ClinicChanges => ({
  ...complete,
  "regions/calf.mdx": region(video),
  "pages/regions.mdx": regionsPage,
});

describe("what only the owner can supply", () => {
  it("is nothing where every fact is there", async () => {
    expect(await titles(complete)).toEqual([]);
  });

  it("is every way to reach a clinic that is not known, the phone first", async () => {
    expect(await titles({ "clinic.yaml": connected, "pages/thanks.mdx": thanks })).toEqual([
      "locations/main.yaml: the phone number is missing",
      "locations/main.yaml: the booking link is missing",
      "locations/main.yaml: the e-mail address is missing",
      "locations/main.yaml: the place on the map is missing",
    ]);
  });

  it("is a newsletter and profiles that the clinic's file leaves out", async () => {
    expect(await titles({ ...complete, "clinic.yaml": base["clinic.yaml"] ?? "" })).toEqual([
      "clinic.yaml: no newsletter is connected",
      "clinic.yaml: no profiles elsewhere are known",
    ]);
  });

  it("is a public holiday ahead that falls on an open day and has no hours of its own", async () => {
    expect(await titles(complete, "2026-11-22")).toEqual([
      "locations/main.yaml: Thanksgiving (November 26, 2026) has no hours of its own",
      "locations/main.yaml: Christmas Day (December 25, 2026) has no hours of its own",
      "locations/main.yaml: New Year’s Day (January 1, 2027) has no hours of its own",
      "locations/main.yaml: Martin Luther King Jr. Day (January 18, 2027) has no hours of its own",
    ]);
    const decided = `${reachable}specialDays:\n  - date: "2026-11-26"\n    hours: closed\n    reason: Thanksgiving\n`;
    expect((await titles({ ...complete, "locations/main.yaml": decided }, "2026-11-22"))[0]).toContain("Christmas Day");
  });

  it("is a region without a video, with the animation still, or with a video that is not told in words", async () => {
    const media = { "media/calf.mp4": "film" };
    const own = "video:\n  url: https://vimeo.com/123456789\n";
    expect(await titles(withRegion(""))).toEqual(["regions/calf.mdx: The calf has no video"]);
    expect(await titles({ ...withRegion("video:\n  url: media/calf.mp4\n  kind: animation\n"), ...media })).toEqual([
      "regions/calf.mdx: The calf still shows the animation",
    ]);
    const told = `${own}  published: "2026-01-05"\n  poster: media/calf.jpg\n`;
    const still = { "media/calf.jpg": "picture" };
    expect(await titles(withRegion(own))).toEqual([
      "regions/calf.mdx: the video of The calf has no transcript",
      "regions/calf.mdx: the video of The calf has no still picture or no day",
    ]);
    expect(await titles({ ...withRegion(told), ...still })).toEqual([
      "regions/calf.mdx: the video of The calf has no transcript",
    ]);
    expect(await titles({ ...withRegion(`${told}  transcript: A hand works along the calf.\n`), ...still })).toEqual(
      [],
    );
  });

  it("is a percentage anywhere, at its line", async () => {
    const privacy = `${base["pages/privacy.mdx"]}\nAbout 50% of people read this.\n`;
    const clinic = writeClinic({ ...complete, "pages/privacy.mdx": privacy });
    made.push(clinic);
    const [todo] = todoList((await checkContent(clinic.folder)).entries, "2026-03-01");
    expect(todo).toMatchObject({ file: "pages/privacy.mdx", line: 8, title: "50% needs a source or a record" });
  });

  it("is told with its place, why it matters and what to type", () => {
    const todo = {
      file: "clinic.yaml",
      line: 3,
      title: "no newsletter",
      why: "Nobody hears of news.",
      write: "newsletter:",
    };
    expect(formatTodo(todo)).toBe("clinic.yaml:3 · no newsletter\n  why: Nobody hears of news.\n  write: newsletter:");
  });
});
