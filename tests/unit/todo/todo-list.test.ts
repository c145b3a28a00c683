import { describe, expect, it } from "vitest";
import { checkContent } from "../../../src/check/check-content.ts";
import { formatTodo, type Todo } from "../../../src/todo/todo.ts";
import { todoList } from "../../../src/todo/todo-list.ts";
import { completeClinic } from "../../support/complete-clinic.ts";
import { aFilm } from "../../support/media-files.ts";
import { writeClinic } from "../../support/write-clinic.ts";

type Change = readonly [file: string, from: string, to: string] | readonly [file: string, gone: null];

async function todos(changes: readonly Change[] = [], today = "2026-03-01", more = {}): Promise<Todo[]> {
  const files: Record<string, string | Uint8Array | null> = { ...completeClinic(), ...more };
  for (const [file, from, to = ""] of changes) {
    const text = files[file];
    if (from === null) files[file] = null;
    else if (typeof text !== "string" || !text.includes(from)) throw new Error(`"${from}" does not stand in ${file}.`);
    else files[file] = text.replace(from, () => to);
  }
  const clinic = writeClinic(files, {});
  const { entries, problems } = await checkContent(clinic.folder);
  clinic.remove();
  expect(problems).toEqual([]);
  return todoList(entries, today);
}

const inShort = ({ file, line, title }: Todo) => `${file}:${line} ${title}`;

const location = "locations/main.yaml";
const person = "practitioners/ana-example.mdx";
const region = "regions/side-muscle.mdx";
const photo = "photo:\n  file: media/ana.jpg\n  alt: A woman in a blue shirt at a treatment table\n";
const credentials =
  'credentials:\n  - name: Licensed massage therapist\n    number: "000123"\n    expires: "2028-06-30"\n';
const newsletter =
  "newsletter:\n  provider: netlify\n  title: News\n  purpose: Updates by e-mail.\n  privacy: Used for this newsletter only.\n";

/** One gap each, in the order in which the list tells them, and what it says of it. */
const gaps: readonly [change: Change, told: RegExp][] = [
  [
    ["clinic.yaml", "  answered: true\n", ""],
    /clinic\.yaml:\d+ somebody has to answer the requests for a call; they arrive in Netlify under Forms, “call”; let Netlify send each to you \(Forms, Form notifications\)$/,
  ],
  [[location, 'phone: "+1 217 555 0199"\n', ""], /main\.yaml:1 the phone number is missing$/],
  [[location, "bookingUrl: https://clinic.example/book\n", ""], /main\.yaml:1 the booking link is missing$/],
  [[location, "email: hello@clinic.example\n", ""], /main\.yaml:1 the e-mail address is missing$/],
  [
    [location, "coordinates:\n  latitude: 39.8\n  longitude: -89.6\n", ""],
    /main\.yaml:1 the place on the map is missing$/,
  ],
  [
    [location, "  sun: closed", "  # to decide: is Sunday closed?\n  sun: closed"],
    /main\.yaml:\d+ to decide: is Sunday closed\?$/,
  ],
  [
    ["clinic.yaml", "2026-06-30", "2026-02-20"],
    /clinic\.yaml:\d+ the announcement “We have a second room\.” ended on February 20, 2026$/,
  ],
  [[person, '    number: "000123"\n', ""], /Licensed massage therapist of Ana Example has no number$/],
  [[person, "2028-06-30", "2026-04-15"], /Licensed massage therapist of Ana Example ends on April 15, 2026$/],
  [[person, photo, ""], /there is no picture of Ana Example$/],
  [
    ["clinic.yaml", "services:\n  - name: First visit\n    minutes: 60\n    price: 90\n", ""],
    /clinic\.yaml:1 no services and prices are listed$/,
  ],
  [["conditions/hip-pain.mdx", "  - region: deep-muscle\n", ""], /deep-muscle\.mdx:1 no guide names Deep muscle$/],
  [
    [region, "  poster: media/room.jpg\n", "  kind: animation\n"],
    /side-muscle\.mdx:\d+ Side muscle still shows the animation$/,
  ],
  [
    ["regions/deep-muscle.mdx", "  transcript: A hand works along the side.\n", ""],
    /the video of Deep muscle has no transcript$/,
  ],
  [
    ["regions/deep-muscle.mdx", '  published: "2026-01-05"\n', ""],
    /the video of Deep muscle has no still picture or no day$/,
  ],
  [
    ["pages/contact.mdx", "Some words.", "![IMG_2041](media/room.jpg)"],
    /contact\.mdx:6 the words of media\/room\.jpg are only its file name: “IMG_2041”$/,
  ],
  [["conditions/hip-pain.mdx", "2027-01-10", "2026-02-28"], /Hip pain was to be read over on February 28, 2026$/],
  [
    ["treatments/kneading.mdx", "reviewedBy: ana-example\n", ""],
    /kneading\.mdx:1 1 treatment without a reviewer: Kneading$/,
  ],
  [["clinic.yaml", newsletter, ""], /clinic\.yaml:1 no newsletter is connected$/],
  [
    ["clinic.yaml", "social:\n  - https://social.example/clinic\n", ""],
    /clinic\.yaml:1 no profiles elsewhere are known$/,
  ],
  [
    ["pages/privacy.mdx", "Some words.", "About 50% of people read this."],
    /privacy\.mdx:6 50% needs a source or a record$/,
  ],
  [
    ["pages/accessibility.mdx", "title: Accessibility", "title: How this site is made so that everybody can use it"],
    /accessibility\.mdx:2 “How this site is made so that everybody can use it · Field House” may be cut in search results$/,
  ],
];

describe("what only the owner can supply", () => {
  it("is nothing where every fact is there", async () => {
    expect((await todos()).map(inShort)).toEqual([]);
  });

  it("is a clinician to read what a guide tells people to do", async () => {
    const guide = "conditions/hip-pain.mdx";
    const review = 'reviewedBy: ana-example\nreviewed: "2026-01-10"\nreviewDue: "2027-01-10"\n';
    const advice =
      "doAndDont:\n  do:\n    - Walk.\n  dont:\n    - Never limp.\n  sources:\n    - name: A source\n      url: https://health.example/hip\n";
    const told = (await todos([[guide, review, advice]])).map(inShort);
    expect(told).toContainEqual(
      expect.stringMatching(
        /^conditions\/hip-pain\.mdx:\d+ a clinician has not read yet what Hip pain tells people to do$/,
      ),
    );
    expect((await todos([[guide, review, review + advice]])).map(inShort)).toEqual([]);
  });

  it("tells where requests for a call arrive when another service takes them", async () => {
    const [first, ...others] = await todos([
      [
        "clinic.yaml",
        "provider: netlify\n  title: Request a call\n  privacy: Used to call you back.\n  answered: true",
        "provider: form\n  action: https://forms.example/call\n  title: Request a call\n  privacy: Used to call you back.",
      ],
    ]);
    expect(first && inShort(first)).toMatch(/answer the requests for a call; they arrive at forms\.example$/);
    expect(first?.write).toContain("delete the block callback: to switch the form off");
    expect(others).toEqual([]);
  });

  it("is first of all a way to be reached, where there is none", async () => {
    const ways = [
      'phone: "+1 217 555 0199"\n',
      "email: hello@clinic.example\n",
      "bookingUrl: https://clinic.example/book\n",
    ];
    const form =
      "callback:\n  provider: netlify\n  title: Request a call\n  privacy: Used to call you back.\n  answered: true\n";
    const [first] = await todos([...ways.map((way): Change => [location, way, ""]), ["clinic.yaml", form, ""]]);
    expect(first && inShort(first)).toBe("clinic.yaml:1 visitors have no way to reach you but to come by");
  });

  it.each(gaps)("is the one gap that was planted: %s", async (gap, told) => {
    const [todo, ...others] = await todos([gap]);
    expect(inShort(todo as Todo)).toMatch(told);
    expect(others.map(inShort)).toEqual([]);
    expect(todo?.why).toMatch(/^[A-Z“].+\.$/);
    expect(todo?.write).toMatch(/\S/);
  });

  it(`is exactly the ${gaps.length} gaps, where all of them are planted, the most valuable first`, async () => {
    const told = await todos(gaps.map(([change]) => change));
    expect(told.map(inShort)).toEqual(gaps.map(([, pattern]) => expect.stringMatching(pattern)));
  });
});

describe("further gaps", () => {
  it("a clinic without practitioners, and a practitioner without a license", async () => {
    const reviews = ["treatments/kneading.mdx", region, "regions/deep-muscle.mdx", "conditions/hip-pain.mdx"].map(
      (file) => [file, "reviewedBy: ana-example\n", ""] as const,
    );
    const told = (await todos([[person, null], ...reviews])).map(inShort);
    expect(told.slice(0, 1)).toEqual(["practitioners:1 no practitioner is named"]);
    expect(told.at(-1)).toBe("regions/deep-muscle.mdx:1 2 regions without a reviewer: Deep muscle, Side muscle");
    expect((await todos([[person, credentials, ""]])).map(inShort)).toEqual([
      "practitioners/ana-example.mdx:1 Ana Example has no license or certificate",
    ]);
  });

  it("a license that has ended", async () => {
    const [todo] = await todos([[person, "2028-06-30", "2026-02-28"]]);
    expect(todo?.title).toBe("Licensed massage therapist of Ana Example ended on February 28, 2026");
  });

  it("an own film without captions, on a treatment too", async () => {
    const film = `video:\n  url: media/a.mp4\n  transcript: A hand.\n  poster: media/room.jpg\n  published: "2026-01-05"\n`;
    const told = await todos([["treatments/kneading.mdx", "lede:", `${film}lede:`]], "2026-03-01", {
      "media/a.mp4": aFilm,
    });
    expect(told.map(({ title }) => title)).toEqual(["the video of Kneading has no captions"]);
  });

  it("a site without any photograph", async () => {
    const told = (
      await todos([
        [person, photo, ""],
        ["treatments/kneading.mdx", "![Two chairs at a window](media/room.jpg)", ""],
      ])
    ).map(({ title }) => title);
    expect(told).toEqual(["there is no picture of Ana Example", "there is no photograph on the site"]);
  });

  it("public holidays of the next 60 days on open days without hours of their own", async () => {
    const soon: readonly Change[] = [
      ["clinic.yaml", "2026-06-30", "2027-06-30"],
      ...["treatments/kneading.mdx", region, "regions/deep-muscle.mdx", "conditions/hip-pain.mdx"].map(
        (file) => [file, "2027-01-10", "2028-01-10"] as const,
      ),
    ];
    expect((await todos(soon, "2026-11-22")).map(({ title }) => title)).toEqual([
      "Thanksgiving (November 26, 2026) has no hours of its own",
      "Christmas Day (December 25, 2026) has no hours of its own",
      "New Year’s Day (January 1, 2027) has no hours of its own",
      "Martin Luther King Jr. Day (January 18, 2027) has no hours of its own",
    ]);
    const decided = 'specialDays:\n  - date: "2026-11-26"\n    hours: closed\n    reason: Thanksgiving\nphone:';
    const [first] = await todos([...soon, [location, "phone:", decided]], "2026-11-22");
    expect(first?.title).toContain("Christmas Day");
  });

  it("nothing about a place that is closed for good", async () => {
    const closed =
      'name: Old Town\nstatus: closed\nstreet: 2 Main St\ncity: Springfield\npostalCode: "62701"\ntimeZone: America/Chicago\nbyAppointment: true\n';
    const clinic = writeClinic({ ...completeClinic(), "locations/old-town.yaml": closed }, {});
    const told = todoList((await checkContent(clinic.folder)).entries, "2026-03-01");
    clinic.remove();
    expect(told.map(inShort)).toEqual([]);
  });
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
