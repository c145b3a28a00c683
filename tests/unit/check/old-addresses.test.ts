import { describe, it } from "vitest";
import { oneOfEach, pageText } from "../../support/one-of-each.ts";
import { expectOneProblem, type PlantedFault } from "../../support/planted-fault.ts";

const contact = "pages/contact.mdx";
const formerly = (...urls: string[]) => `formerUrls:\n${urls.map((url) => `  - ${url}\n`).join("")}`;

const needed = (address: string): PlantedFault => ({
  change: { [contact]: pageText("Contact", formerly(address)) },
  field: "formerUrls.0",
  found: address,
  advice: /The site needs this address itself\. Delete the line\./,
});

const faults: Record<string, PlantedFault> = {
  "an old address where the list for assistants stands": needed("/llms.txt"),
  "an old address where the contact for phones stands": needed("/clinic.vcf"),
  "an old address where the days for calendars stand": needed("/closings.ics"),
  "an old address among the pictures for sharing": needed("/social/home.jpg"),
  "an old address of the host's own files": needed("/_redirects"),
  "a page at the address of the pictures for sharing": {
    change: { "pages/social.mdx": pageText("Social", "") },
    advice: /needs the address \/social\/ itself/,
  },
  "an old address of the page for lost visitors": {
    change: { "pages/404.mdx": pageText("Not found", formerly("/lost/")) },
    field: "formerUrls.0",
    found: "/lost/",
    advice: /Delete the line: this page has no address/,
  },
  "an old address that a page would lead on from": {
    change: {
      [contact]: pageText("Contact", formerly("/privacy/")),
      "pages/privacy.mdx": pageText("Privacy", formerly("/old-privacy/")),
    },
    file: contact,
    advice: /pages\/privacy\.mdx stands at this address today/,
  },
  "an old address of a list of nothing": {
    change: { "pages/regions.mdx": pageText("Regions", formerly("/muscles/")), ...withoutRegions() },
    file: "pages/regions.mdx",
    field: "formerUrls.0",
    advice: /or publish a file in regions\/ first/,
  },
};

describe("old addresses that lead nowhere", () => {
  for (const [name, fault] of Object.entries(faults)) it(name, () => expectOneProblem(fault));
});

/** The small clinic's regions kept back, and what names them. */
function withoutRegions(): Record<string, string | null> {
  const kept = Object.entries(oneOfEach()).filter(([file]) => file.startsWith("regions/"));
  const drafts = kept.map(([file, text]) => [file, text.replace("shortName", "draft: true\nshortName")]);
  return { ...Object.fromEntries(drafts), "conditions/hip-pain.mdx": null, "pages/conditions.mdx": null };
}
