import { stringify } from "yaml";
import { builtInFigure } from "../../../src/domain/figure/built-in-figure.ts";
import type { SamplePage } from "./clinic-pages.ts";

/** Files by their place in a folder. */
export type Files = Readonly<Record<string, string>>;

const description = "What a visitor finds on this page of a clinic, told in one sentence.";

const clinic = {
  name: "Bench Clinic",
  tagline: "Hands-on care for builds of any length",
  kind: "a massage practice in Springfield",
  language: "en-US",
  siteUrl: "https://clinic.example",
  mainLocation: "main",
  disclaimer: "What you read here is general information.",
};

const location = {
  name: "Main Street",
  street: "1 Main St",
  city: "Springfield",
  state: "IL",
  postalCode: "62701",
  timeZone: "America/Chicago",
  hours: {
    mon: "2pm-7pm",
    tue: "2pm-7pm",
    wed: "closed",
    thu: "9am-6pm",
    fri: "1pm-6pm",
    sat: "closed",
    sun: "closed",
  },
};

const home = {
  title: "Where does it hurt?",
  description,
  lede: "Hands-on care for builds of any length.",
  map: { title: "Where does it hurt?", step: "Find where it hurts", hint: "Pick a muscle." },
  treatmentsTitle: "What the hands do",
};

/** The content folder of a clinic with these pages. */
export function ourClinic(pages: readonly SamplePage[]): Files {
  const plain = (title: string) => entry({ title, description }, "Some words.\n");
  return {
    "clinic.yaml": stringify(clinic),
    "locations/main.yaml": stringify(location),
    "pages/home.mdx": entry(home),
    "pages/contact.mdx": plain("Contact"),
    "pages/privacy.mdx": plain("Privacy"),
    "pages/accessibility.mdx": plain("Accessibility"),
    "pages/conditions.mdx": plain("Guides"),
    "pages/regions.mdx": plain("Regions"),
    "pages/treatments.mdx": plain("Treatments"),
    "pages/404.mdx": plain("Not found"),
    ...Object.fromEntries(pages.map((page) => [`${page.collection}/${page.id}.mdx`, entry(fieldsOf(page), page.body)])),
  };
}

function entry(fields: object, body = ""): string {
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${body}`;
}

function fieldsOf(page: SamplePage): object {
  const { title, description, lede, links } = page;
  const common = { title, description, lede };
  const text = (index: number) => page.parts[index]?.[1] ?? "";
  if (page.collection === "treatments") return { ...common, summary: text(0), drawing: "hold", goodToKnow: text(1) };
  if (page.collection === "conditions")
    return {
      ...common,
      guide: { title, text: text(0) },
      help: {
        call: "Call 911 or go to an emergency room if you have:",
        emergency: ["chest pain", "numbness that spreads"],
        seeDoctor: text(1),
        short: "See a doctor first if the pain wakes you at night.",
        sources: [{ name: "A public source", url: "https://health.example/" }],
      },
      regions: links.map((region) => ({ region })),
    };
  const number = Number(page.id.split("-")[1]);
  return {
    ...common,
    shortName: `Region ${number}`,
    where: "somewhere on the body",
    teaser: "what it does and how it is treated",
    order: number,
    shape: builtInFigure.shapes[number - 1]?.id,
    whyItMatters: text(0),
    whatGoesWrong: text(1),
    howItIsTreated: text(2),
    treatments: links,
  };
}
