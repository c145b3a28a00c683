import { z } from "astro/zod";
import { answeringHostNames, fieldName, formAction } from "./form-service.ts";
import { line, paragraph } from "./text.ts";

const providerAdvice = "Who takes the requests: netlify (the host of the site) or form (a form service).";

/** What the form says, whoever takes it. */
const words = {
  title: line("The heading of the form, and the words of the buttons that lead to it.", { max: 30 }),
  text: paragraph("One or two sentences above the form. Leave it out to show those of the offer.").optional(),
  privacy: line("What the name and the number are used for."),
};

const answered = z
  .boolean({ error: "Write true once somebody answers the requests, or leave the line out." })
  .optional()
  .describe("true once somebody looks at the requests and calls back. Until then the to-do list reminds you.");

/** The form on the page with hours and address by which visitors ask to be called: `callback` in `content/clinic.yaml`. */
export const callbackSchema = z
  .discriminatedUnion(
    "provider",
    [
      z.strictObject({ provider: z.literal("netlify").describe(providerAdvice), ...words, answered }),
      z.strictObject({
        provider: z.literal("form").describe(providerAdvice),
        action: formAction,
        nameField: fieldName("What the service calls the field for the name.", "name"),
        phoneField: fieldName("What the service calls the field for the phone number.", "phone"),
        whenField: fieldName("What the service calls the field for the time that suits.", "when"),
        messageField: fieldName("What the service calls the field for the message.", "message"),
        hosts: answeringHostNames,
        ...words,
        answered,
      }),
    ],
    { error: "Write netlify (the host collects the requests) or form (a service's own form, with its action)." },
  )
  .describe("A form by which visitors ask you to call them. Leave the whole block out to have none.");

export type Callback = z.output<typeof callbackSchema>;
