import { type ClinicFiles, smallestClinic } from "./smallest-clinic.ts";

const description = "What a visitor finds on this page, told in one sentence of a fair length.";

/** The text of a page of any kind: the fields that all have, the fields of its own, and the body. */
export function pageText(title: string, fields: string, body = "Some words."): string {
  return `---\ntitle: ${title}\ndescription: ${description}\n${fields}---\n\n${body}\n`;
}

const regionFields = (name: string) => `shortName: ${name}
where: at the side
teaser: it often aches
lede: A muscle at the side.
`;

const conditionFields = `guide:
  title: The guide
  text: What it is and what helps.
lede: It hurts when walking.
help:
  call: "Call 911 if you have:"
  emergency:
    - a fall and a leg that cannot carry you
  seeDoctor: See a doctor if it wakes you at night.
  short: After a bad fall get help first.
  sources:
    - name: A public source
      url: https://health.example/hip
treatments:
  - kneading
notice: videos
regions:
  - region: side-muscle
    note: Often the cause.
`;

/** A small content folder with an entry of every kind, and nothing for the check to say about. */
export function oneOfEach(): ClinicFiles {
  return {
    ...smallestClinic(),
    "treatments/kneading.mdx": pageText(
      "Kneading",
      "lede: Slow work.\nsummary: Slow work with the hands.\nnotice: videos\n",
    ),
    "regions/side-muscle.mdx": pageText(
      "Side muscle",
      `${regionFields("Side")}treatments:\n  - kneading\nrelated:\n  - deep-muscle\n`,
      "## Where it is\n\nAt the side. See [the deep one](/regions/deep-muscle/).",
    ),
    "regions/deep-muscle.mdx": pageText("Deep muscle", regionFields("Deep")),
    "conditions/hip-pain.mdx": pageText("Hip pain", conditionFields),
    "practitioners/ana-example.mdx": pageText(
      "Ana Example",
      "jobTitle: Massage therapist\nlede: She kneads.\ncredentials:\n  - name: License\n    expires: 2027-05-31\nlocations:\n  - main\n",
    ),
    "notices/videos.mdx": pageText("About the videos", "linkText: About the videos\ncaption: For clients only.\n"),
    "pages/treatments.mdx": pageText("Treatments", ""),
    "pages/regions.mdx": pageText("Regions", ""),
    "pages/conditions.mdx": pageText("Conditions", ""),
    "pages/practitioners.mdx": pageText("Practitioners", ""),
  };
}
