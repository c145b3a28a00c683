import { describe, expect, it } from "vitest";
import { oneOfEach, pageText } from "../../support/one-of-each.ts";
import { expectOneProblem, type PlantedFault, problemsIn } from "../../support/planted-fault.ts";

const hosted = `callback:
  provider: netlify
  title: Request a call
  privacy: Used to call you back.
`;
const foreign = hosted.replace("netlify", "form\n  action: https://forms.example/call");
const thanks = { "pages/thanks-call.mdx": pageText("Thank you", "") };

/** The small clinic with a form for a call, in which something else stands for a part of it. */
function clinic(block: string, from = "", to = ""): PlantedFault["change"] {
  if (!block.includes(from)) throw new Error(`"${from}" does not stand in the block.`);
  return {
    "clinic.yaml": (oneOfEach()["clinic.yaml"] ?? "").replace(
      "tagline:",
      () => `${block.replace(from, () => to)}tagline:`,
    ),
    ...thanks,
  };
}

const title = "  title: Request a call\n";
const privacy = "  privacy: Used to call you back.\n";

const faults: Record<string, PlantedFault> = {
  "no provider": {
    change: clinic(hosted, "  provider: netlify\n"),
    field: "callback.provider",
    advice: /^Write netlify \(the host collects the requests\) or form/,
  },
  "a provider that is none": {
    change: clinic(hosted, "netlify", "google forms"),
    at: "google forms",
    field: "callback.provider",
    found: "google forms",
    advice: /^Write netlify \(the host collects the requests\) or form \(a service's own form, with its action\)\.$/,
  },
  "a misspelt provider": {
    change: clinic(hosted, "netlify", "Netlify"),
    field: "callback.provider",
    found: "Netlify",
    advice: /netlify/,
  },
  "no heading": { change: clinic(hosted, title), field: "callback.title", advice: /^Add it\. The heading of the form/ },
  "an empty heading": {
    change: clinic(hosted, title, "  title:\n"),
    field: "callback.title",
    advice: /^Nothing is written here\. Write it/,
  },
  "a heading that no button holds": {
    change: clinic(hosted, title, "  title: Ask us to give you a call on your phone\n"),
    field: "callback.title",
    advice: /^Shorten it to 30 characters; it has 39\.$/,
  },
  "a heading that is a number": {
    change: clinic(hosted, title, "  title: 911\n"),
    field: "callback.title",
    found: "911",
    advice: /quotes/,
  },
  "nothing on what the number is for": {
    change: clinic(hosted, privacy),
    field: "callback.privacy",
    advice: /^Add it\. What the name and the number are used for\.$/,
  },
  "a misspelt field": {
    change: clinic(hosted, "privacy:", "pirvacy:"),
    field: "callback.pirvacy",
    advice: /^Did you mean privacy\? There is no field pirvacy here\.$/,
  },
  "a field of the newsletter": {
    change: clinic(hosted, title, `${title}  purpose: To talk.\n`),
    field: "callback.purpose",
    advice: /purpose/,
  },
  "yes instead of true": {
    change: clinic(hosted, title, `${title}  answered: yes\n`),
    field: "callback.answered",
    found: "yes",
    advice: /true or false|true once/,
  },
  "a form without its address": {
    change: clinic(foreign, "  action: https://forms.example/call\n"),
    field: "callback.action",
    advice: /^Add it\. The address that the provider's form sends to/,
  },
  "an address that visitors would be warned of": {
    change: clinic(foreign, "https:", "http:"),
    field: "callback.action",
    found: "http://forms.example/call",
    advice: /begins with https/,
  },
  "an address of the page instead of the form's": {
    change: clinic(foreign, "https://forms.example/call", "/thanks-call/"),
    field: "callback.action",
    advice: /is not a whole address/,
  },
  "an address with a password in it": {
    change: clinic(foreign, "https://", "https://me:secret@"),
    field: "callback.action",
    advice: /is not a whole address/,
  },
  "an address for a form that the host takes": {
    change: clinic(hosted, title, `${title}  action: https://forms.example/call\n`),
    field: "callback.action",
    advice: /^Delete this line: action does not go together with the other fields of callback\.$/,
  },
  "a field that the service cannot have": {
    change: clinic(foreign, title, `${title}  phoneField: phone number\n`),
    field: "callback.phoneField",
    found: "phone number",
    advice: /^Write the name as the provider's form has it, for example PHONE or fields\[phone\]\.$/,
  },
  "a host with its whole address and no name": {
    change: clinic(foreign, title, `${title}  hosts:\n    - localhost\n`),
    field: "callback.hosts.0",
    advice: /^Write the name of the host alone/,
  },
  "two blocks": {
    change: clinic(hosted + hosted),
    advice: /callback/,
  },
  "a line that is not set in": {
    change: clinic(hosted, "  provider", "provider"),
    file: "clinic.yaml",
    advice: /./,
  },
  "no page of thanks": {
    change: { ...clinic(hosted), "pages/thanks-call.mdx": null },
    file: "pages/thanks-call.mdx",
    advice: /^Add this file\. It holds the page after a request for a call\.$/,
  },
  "a page of thanks that is a draft": {
    change: { ...clinic(hosted), "pages/thanks-call.mdx": pageText("Thank you", "draft: true\n") },
    file: "pages/thanks-call.mdx",
    field: "draft",
    advice: /^Write draft: false\. The site needs the page after a request for a call\.$/,
  },
  "a heading that would have the form's name": {
    change: { ...clinic(hosted), "pages/contact.mdx": `${pageText("Contact", "")}\n## Request\n\nSome words.\n` },
    file: "pages/contact.mdx",
    advice: /^Choose other words for this heading/,
  },
};

describe("the form for a call", () => {
  it("is in order at the host of the site, at another service, and with all that may be said", async () => {
    expect(await problemsIn(clinic(hosted) as never)).toEqual([]);
    const whole = `${foreign}  phoneField: fields[tel]\n  hosts:\n    - thanks.forms.example\n  text: We call back.\n  answered: true\n`;
    expect(await problemsIn(clinic(whole) as never)).toEqual([]);
  });

  it("can be linked to", async () => {
    const text = `${pageText("Privacy", "")}\n[Ask for a call](/contact/#request)\n`;
    expect(await problemsIn({ ...clinic(hosted), "pages/privacy.mdx": text } as never)).toEqual([]);
    expect(await problemsIn({ "pages/privacy.mdx": text })).toHaveLength(1);
  });

  it.each(Object.entries(faults))("is refused with %s", (_, fault) =>
    expectOneProblem({ file: "clinic.yaml", ...fault }),
  );
});
