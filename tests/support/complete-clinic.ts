import { aPicture } from "./a-picture.ts";
import { oneOfEach } from "./one-of-each.ts";
import type { ClinicFiles } from "./smallest-clinic.ts";

const base = oneOfEach();

/** The text with something put before the line that begins with `anchor`. */
function before(file: string, anchor: string, added: string): string {
  const text = base[file] ?? "";
  if (!text.includes(`\n${anchor}`)) throw new Error(`"${anchor}" begins no line of ${file}.`);
  return text.replace(`\n${anchor}`, () => `\n${added}${anchor}`);
}

const review = 'reviewedBy: ana-example\nreviewed: "2026-01-10"\nreviewDue: "2027-01-10"\n';

const video = `video:
  url: https://vimeo.com/123456789
  poster: media/room.jpg
  published: "2026-01-05"
  transcript: A hand works along the side.
`;

const practitioner = `---
title: Ana Example
description: What a visitor finds on this page, told in one sentence of a fair length.
jobTitle: Massage therapist
lede: She has worked with runners for a long time.
credentials:
  - name: Licensed massage therapist
    number: "000123"
    expires: "2028-06-30"
photo:
  file: media/ana.jpg
  alt: A woman in a blue shirt at a treatment table
---
`;

const clinicFacts = `currency: USD
services:
  - name: First visit
    minutes: 60
    price: 90
announcements:
  - text: We have a second room.
    from: "2026-02-01"
    until: "2026-06-30"
social:
  - https://social.example/clinic
callback:
  provider: netlify
  title: Request a call
  privacy: Used to call you back.
  answered: true
newsletter:
  provider: netlify
  title: News
  purpose: Updates by e-mail.
  privacy: Used for this newsletter only.
`;

const ways = `phone: "+1 217 555 0199"
email: hello@clinic.example
bookingUrl: https://clinic.example/book
coordinates:
  latitude: 39.8
  longitude: -89.6
`;

/** A content folder that leaves nothing open on 2026-03-01: every fact that the to-do list asks for is there. */
export function completeClinic(): Readonly<Record<string, string | Uint8Array>> {
  const files: ClinicFiles = {
    ...base,
    "clinic.yaml": `${base["clinic.yaml"]}${clinicFacts}`,
    "locations/main.yaml": `${base["locations/main.yaml"]}${ways}`,
    "pages/thanks.mdx": (base["pages/privacy.mdx"] ?? "").replace("Privacy", "Thanks"),
    "pages/thanks-call.mdx": (base["pages/privacy.mdx"] ?? "").replace("Privacy", "Thank you"),
    "practitioners/ana-example.mdx": practitioner,
    "treatments/kneading.mdx": before("treatments/kneading.mdx", "lede:", review).replace(
      "Some words.",
      "Some words.\n\n![Two chairs at a window](media/room.jpg)",
    ),
    "regions/side-muscle.mdx": before("regions/side-muscle.mdx", "shortName:", review + video),
    "regions/deep-muscle.mdx": before(
      "regions/deep-muscle.mdx",
      "shortName:",
      review + video.replace("123456789", "123456790"),
    ),
    "conditions/hip-pain.mdx": before("conditions/hip-pain.mdx", "guide:", review).replace(
      "    note: Often the cause.\n",
      "    note: Often the cause.\n  - region: deep-muscle\n",
    ),
  };
  return { ...files, "media/room.jpg": aPicture, "media/ana.jpg": aPicture };
}
