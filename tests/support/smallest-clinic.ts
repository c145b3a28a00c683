/** Content files by their place in the content folder: `pages/home.mdx` → its text. */
export type ClinicFiles = Readonly<Record<string, string>>;

const description = "What a visitor finds on this page, told in one sentence of a fair length.";

const clinic = `name: Field House
tagline: Hands-on care for tired legs
kind: a massage practice in Springfield
language: en-US
siteUrl: https://clinic.example
mainLocation: main
disclaimer: What you read here is general information.
`;

const location = `name: Main Street
street: 1 Main St
city: Springfield
state: IL
postalCode: "62701"
timeZone: America/Chicago
hours:
  mon: 2pm-7pm
  tue: 2pm-7pm
  wed: closed
  thu: 9am-12pm, 2pm-6pm
  fri: 1pm-6pm
  sat: closed
  sun: closed
`;

const home = `---
title: Where does it hurt?
description: ${description}
lede: Hands-on care for tired legs.
map:
  title: Where does it hurt?
  step: Find where it hurts
  hint: Pick a muscle.
treatmentsTitle: What the hands do
---
`;

function page(title: string): string {
  return `---\ntitle: ${title}\ndescription: ${description}\n---\n\nSome words.\n`;
}

/** The smallest content folder that the check has nothing to say about: a clinic, one location and the pages it needs. */
export function smallestClinic(): ClinicFiles {
  return {
    "clinic.yaml": clinic,
    "locations/main.yaml": location,
    "pages/home.mdx": home,
    "pages/contact.mdx": page("Contact"),
    "pages/privacy.mdx": page("Privacy"),
    "pages/accessibility.mdx": page("Accessibility"),
    "pages/404.mdx": page("Not found"),
  };
}
