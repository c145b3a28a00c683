import { componentNamed } from "../schemas/body-components.ts";
import { tableAdvice } from "./marks/block-marks.ts";
import { tagAdvice } from "./tag-advice.ts";

/**
 * What to write instead of a `<` or `{` that the reader of the text stumbled over.
 * @param rest the text from that sign on, one line at most
 * @param isUnclosed did the reader miss the end of a tag, rather than fail to understand its beginning?
 */
export function syntaxAdvice(rest: string, isUnclosed: boolean): string {
  if (/^\{(?:#|:|\.)[^{}]*\}/.test(rest))
    return `Delete ${rest.slice(0, rest.indexOf("}") + 1)}: headings get their names by themselves, and this is a sign of another program.`;
  if (/^\{(?:anchor|color|quote|code|noformat|panel|info|note|toc|tip|warning)(?::[^{}]*)?\}/.test(rest))
    return `Delete ${rest.slice(0, rest.indexOf("}") + 1)}: it is a sign of another program and would be printed.`;
  if (rest.startsWith("{|")) return `${tableAdvice} This one is written as in a wiki.`;
  if (/^\{[\^~]\}/.test(rest)) return "Write small digits themselves, 10² or H₂O: this is a sign of another program.";
  if (/^\{\{?[%<{]/.test(rest) && /[%>}]\}/.test(rest))
    return 'Delete it: this is a sign of another program. For a film write <Video url="…" title="…" />, for a picture ![what it shows](media/picture.jpg).';
  if (rest.startsWith("{")) return "Write \\{ for the sign itself: a bare { begins code, and code is not read here.";
  if (rest.startsWith("<!--")) return "Delete this remark. Remarks can only stand in the fields, after a #.";
  const address = /^<(https?:\/\/[^\s<>]+)>/.exec(rest)?.[1];
  if (address) return `Write the link as [words](${address}).`;
  if (/^<(mailto:)?[^\s<>@]+@[^\s<>]+>/.test(rest)) return "Write the e-mail address without < and >.";
  const closing = /^<\/\s*([A-Za-z][\w.-]*)?/.exec(rest);
  if (closing) return `Delete ${rest.slice(0, rest.indexOf(">") + 1 || 20)}: nothing is open that it could close.`;
  const name = /^<([A-Za-z][\w.-]*)/.exec(rest)?.[1];
  const component = componentNamed(name);
  if (component && isUnclosed) return `End it with a slash: ${component.example}`;
  if (component) return `Write it like this: ${component.example}`;
  if (name !== undefined && (isUnclosed || rest.includes(">"))) return tagAdvice(name, rest);
  return `Write \\${rest.slice(0, 2).trim()} for the sign itself: a bare < begins a tag.`;
}
