import { z } from "astro/zod";
import { announcementSchema } from "./announcement.ts";
import { callbackSchema } from "./callback.ts";
import { entryId } from "./entry-id.ts";
import { answeringHostNames, fieldName, formAction } from "./form-service.ts";
import { languageField, languagesField } from "./language.ts";
import { menuPage } from "./page-address.ts";
import { questionsField } from "./question.ts";
import { withRules } from "./rules.ts";
import { currencySchema, serviceSchema } from "./service.ts";
import { line, paragraph, sameEverywhere } from "./text.ts";
import { webAddress } from "./web-address.ts";

const providerAdvice = "Who takes the addresses: netlify (the host of the site) or form (a newsletter service).";

const menuList = { error: "Write a list: one address a line, each after a dash: - /treatments/." };

const isOrigin = (text: string) => !URL.canParse(text) || /^\/?$/.test(new URL(text).pathname + new URL(text).search);

const newsletter = z
  .discriminatedUnion(
    "provider",
    [
      z.strictObject({
        provider: z.literal("netlify").describe(providerAdvice),
        title: line("The heading of the sign-up.", { max: 40 }),
        purpose: line("What people will get, in a few words."),
        privacy: line("What their address is used for, and how to leave."),
      }),
      z.strictObject({
        provider: z.literal("form").describe(providerAdvice),
        action: formAction,
        emailField: fieldName("What the provider calls the e-mail field, for example EMAIL.", "email"),
        hosts: answeringHostNames,
        title: line("The heading of the sign-up.", { max: 40 }),
        purpose: line("What people will get, in a few words."),
        privacy: line("What their address is used for, and how to leave."),
      }),
    ],
    { error: "Write netlify (the host collects the addresses) or form (a provider's own form, with its action)." },
  )
  .describe("The newsletter sign-up. Leave the whole block out to have none.");

/** The clinic itself, `content/clinic.yaml`: the facts that are true in every location. */
export const clinicSchema = withRules(
  z.strictObject({
    name: line("The clinic's name, as the public knows it.", { max: 60 }).meta(sameEverywhere),
    legalName: line("The name of the company, for notices.").optional().meta(sameEverywhere),
    tagline: line("What the clinic does and where, in one line.", { max: 90 }),
    kind: line("What the clinic is, as it would stand in a sentence: “a massage practice in Springfield”.", {
      max: 90,
    }),
    language: languageField,
    languages: languagesField.default([]),
    siteUrl: webAddress("The clinic's own address on the web, for example https://www.example.com.").refine(isOrigin, {
      error: "Write the address without a folder behind it, for example https://www.example.com.",
    }),
    businessType: z
      .enum(["HealthAndBeautyBusiness", "MedicalBusiness", "Physiotherapy", "MedicalClinic"], {
        error: "Write HealthAndBeautyBusiness, or for licensed care MedicalBusiness, Physiotherapy or MedicalClinic.",
      })
      .default("HealthAndBeautyBusiness")
      .describe("How search engines file the clinic: the schema.org type."),
    mainLocation: entryId("locations", "The location that the site shows first, by its file name."),
    offer: z
      .strictObject({
        name: line("The first step offered, as a button with a phone number would call it.", { max: 40 }),
        text: line("One or two short sentences about it."),
      })
      .optional()
      .describe("The first step that the clinic offers, for example a free phone consultation."),
    menu: z
      .array(menuPage("A page in the menu, by its address from the slash on: /treatments/."), menuList)
      .min(1, { error: "Name at least one page, or leave the field out." })
      .max(8, { error: "Name eight pages at most: a menu of more is read by nobody." })
      .optional()
      .describe(
        "The pages in the menu of every page, in this order, by their addresses: /treatments/. Leave it out for the usual ones: up to three guides (else their list), treatments, regions, people, hours & location. In another language the menu leads to the same pages there.",
      ),
    footMenu: z
      .array(menuPage("A page named at the foot, by its address from the slash on: /privacy/."), menuList)
      .min(1, { error: "Name at least one page, or leave the field out." })
      .max(16, { error: "Name 16 pages at most." })
      .optional()
      .describe(
        "The pages named at the foot of every page, in this order, by their addresses. Leave it out for the usual ones: those of the menu, legal notices, the words of the trade, privacy, accessibility.",
      ),
    callback: callbackSchema.optional(),
    disclaimer: paragraph("The sentence at the foot of every page."),
    announcements: z
      .array(announcementSchema)
      .default([])
      .describe("Sentences on every page for some days: news, a closing, a new room."),
    services: z
      .array(serviceSchema)
      .default([])
      .describe("What can be booked, with its length and price, in the order of the list."),
    currency: currencySchema.optional(),
    questions: questionsField,
    newsletter: newsletter.optional(),
    social: z
      .array(webAddress("The address of a profile."))
      .default([])
      .describe("The clinic's own profiles elsewhere."),
    credit: z
      .strictObject({ text: line("The words of the credit."), url: webAddress("Where the credit leads.").optional() })
      .optional()
      .describe("Who made the site, if that should be said."),
  }),
  [
    {
      holds: ({ services, currency }) => currency !== undefined || services.every(({ price }) => price === undefined),
      path: ["currency"],
      error: "Add the currency of the prices as three letters, for example USD.",
    },
  ],
);

export type Clinic = z.output<typeof clinicSchema>;
