import { stringify } from "yaml";
import { lowerFirst } from "../../src/domain/lower-first.ts";
import { plainName } from "../editor/save/plain-name.ts";
import { readCityLine } from "./city-line.ts";
import type { Answers } from "./questions.ts";

/** A new content folder by its files: the smallest site that can be published, every word of it to be written over. */
export function clinicFiles(answers: Answers): Record<string, string> {
  const { name, kind, siteUrl, street, timeZone, treatment } = answers;
  const { city, state, postalCode, country } = readCityLine(answers.city) ?? {};
  const place = plainName(street) || "main";
  const weekdays = Object.fromEntries(["mon", "tue", "wed", "thu", "fri"].map((day) => [day, answers.hours]));
  return {
    "clinic.yaml": stringify({
      name,
      tagline: kind.charAt(0).toUpperCase() + kind.slice(1),
      kind,
      language: "en-US",
      siteUrl,
      mainLocation: place,
      disclaimer: "What you read here is general information. It does not take the place of medical advice.",
    }),
    [`locations/${place}.yaml`]: stringify({
      name: city,
      street,
      city,
      ...(state && { state }),
      postalCode,
      country,
      timeZone,
      hours: { ...weekdays, sat: "closed", sun: "closed" },
    }),
    [`treatments/${plainName(treatment) || "treatment"}.mdx`]: text(
      treatment,
      `${treatment}: what it is, how a session goes, and what to know before the first one.`,
      {
        main: true,
        lede: "Write here in two or three sentences what this treatment is.",
        summary: "Write here in one sentence what this treatment is.",
      },
      "Write here how a session goes.",
    ),
    "pages/home.mdx": text(`Welcome to ${name}.`, `What we do, where you find us, and when we are open.`, {
      lede: `We are ${lowerFirst(kind, "en")}.`,
      treatmentsTitle: "What we do",
    }),
    "pages/contact.mdx": text("Hours & location", "When we are open, where you find us, and how to get here."),
    "pages/treatments.mdx": text("Treatments", "Every treatment that we offer, and what each of them is."),
    "pages/privacy.mdx": text(
      "Privacy",
      "Whom your browser contacts on this site, and what is kept of your visit.",
      {},
      "This site sets no cookies and counts nobody.\n\n<PrivacyReceipt />",
    ),
    "pages/accessibility.mdx": text(
      "Accessibility",
      "How this site is made so that everyone can use it, and what to do if something does not work.",
      {},
      "Everything on this site can be read, reached with a keyboard and enlarged. Tell us if something does not work for you.",
    ),
    "pages/404.mdx": text(
      "Page not found",
      "There is no page at this address. The start of the site leads to all others.",
    ),
  };
}

function text(title: string, description: string, fields: Record<string, unknown> = {}, body = ""): string {
  return `---\n${stringify({ title, description, ...fields })}---\n${body && `\n${body}\n`}`;
}
