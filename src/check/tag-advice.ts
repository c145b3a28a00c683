import { bodyComponents } from "../schemas/body-components.ts";
import { closestName } from "./closest-name.ts";

const markdown = new Map(
  Object.entries({
    a: "Write a link as [words](/contact/).",
    b: "Write bold words as **words**.",
    strong: "Write bold words as **words**.",
    i: "Write emphasized words as *words*.",
    em: "Write emphasized words as *words*.",
    br: "For a new line write a backslash (\\) at the end of the line, for a new paragraph leave an empty line. In a cell of a table write <br />.",
    p: "For a new paragraph leave an empty line.",
    hr: "Write a line of three dashes (---) between two empty lines.",
    img: "Write a picture as ![what it shows](media/picture.jpg).",
    iframe: 'Write a video as <Video url="…" title="…" />.',
    video: 'Write a video as <Video url="…" title="…" />.',
    h1: "Write a heading as ## Heading.",
    h2: "Write a heading as ## Heading.",
    h3: "Write a heading as ### Heading.",
    li: "Begin each line of a list with a dash and a space.",
    ul: "Begin each line of a list with a dash and a space.",
    ol: "Begin each line of a list with a number, a dot and a space.",
  }),
);

/** What people embed from other sites, by what stands in the tag, and the way to have it here. */
const embedded: readonly (readonly [pattern: RegExp, advice: string])[] = [
  [
    /google\.[a-z.]+\/maps|maps\.google|openstreetmap\.org|maps\.apple/i,
    "Delete the map: it would tell another company who visits. Directions by each map stand with the address already; in a text write [See the map](https://…).",
  ],
  [
    /instagram|tiktok|facebook|fb\.watch|twitter|x\.com/i,
    "Delete it: posts of other networks would follow your visitors. Write a link, [words](https://…); a film goes to YouTube, Vimeo or media/.",
  ],
  [
    /calendly|acuity|squareup|janeapp|mindbody|fresha|booksy|simplepractice|setmore|doctolib/i,
    "Delete it and write the address of your booking page as bookingUrl: in the location's file: every page then has its button.",
  ],
  [
    /mailchimp|list-manage|mailerlite|convertkit|constantcontact|klaviyo|hubspot|jotform|typeform|docs\.google\.com\/forms/i,
    "Delete it. A newsletter is written as newsletter: in clinic.yaml; to another form write a link, [words](https://…).",
  ],
  [
    /drive\.google|docs\.google|dropbox|onedrive|1drv\.ms|icloud/i,
    "Download the file, put it into media/ and write it from there: many people could not open it where it is.",
  ],
];

/**
 * What to write instead of a tag that is none of the components: the component that was meant, or Markdown.
 * @param whole the tag as it is written, with its attributes
 */
export function tagAdvice(name: string | null, whole = ""): string {
  if (name === null) return "Delete <> and </>; HTML is not read here.";
  const other = /^(?:iframe|script|blockquote|div|embed|object|a)$/i.test(name)
    ? embedded.find(([pattern]) => pattern.test(whole))
    : undefined;
  if (other && !/^a$/i.test(name)) return other[1];
  const meant = closestName(name, Object.keys(bodyComponents));
  const replacement = markdown.get(name.toLowerCase());
  if (replacement && !(meant && /^[A-Z]/.test(name))) return `${replacement} HTML is not read here.`;
  if (meant) return `Did you mean ${bodyComponents[meant]?.example}?`;
  return `Delete <${name}>; HTML is not read here. What may stand in a text: ${Object.keys(bodyComponents).join(", ")}.`;
}
