import { bodyComponents } from "./body-components.ts";
import { closestName } from "./closest-name.ts";

const markdown = new Map(
  Object.entries({
    a: "Write a link as [words](/contact/).",
    b: "Write bold words as **words**.",
    strong: "Write bold words as **words**.",
    i: "Write emphasized words as *words*.",
    em: "Write emphasized words as *words*.",
    br: "For a new paragraph leave an empty line.",
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

/** What to write instead of a tag that is none of the components: the component that was meant, or Markdown. */
export function tagAdvice(name: string | null): string {
  if (name === null) return "Delete <> and </>; HTML is not read here.";
  const meant = closestName(name, Object.keys(bodyComponents));
  const replacement = markdown.get(name.toLowerCase());
  if (replacement && !(meant && /^[A-Z]/.test(name))) return `${replacement} HTML is not read here.`;
  if (meant) return `Did you mean ${bodyComponents[meant]?.example}?`;
  return `Delete <${name}>; HTML is not read here. What may stand in a text: ${Object.keys(bodyComponents).join(", ")}.`;
}
