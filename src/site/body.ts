import { render } from "astro:content";
import { stringsFor } from "../strings/strings-for.ts";
import { type CompiledText, compileText, type NoteWords } from "../text/compile-text.ts";
import { getLanguages } from "./languages.ts";
import { isPreview } from "./preview.ts";

/** What of an entry makes its text. */
interface WithText {
  /** the name of the file, below the folder of its language in a translation */
  id?: string;
  body?: string;
  filePath?: string;
  deferredRender?: boolean;
}

const compiled = new Map<string, Promise<CompiledText>>();

/**
 * The text of an entry as a component, and its headings: compiled when it is first asked for, and once, also where it stands
 * on several pages. A text with pictures takes Astro's own way, since they have to be sized and written (content-loader.ts).
 */
export async function renderBody(entry: WithText): Promise<CompiledText> {
  if (entry.deferredRender) return render(entry as Parameters<typeof render>[0]);
  const { body = "", filePath = "" } = entry;
  const known = compiled.get(filePath) ?? compileText(body, filePath, await noteWords(entry));
  if (!isPreview) compiled.set(filePath, known);
  return known;
}

/** In the language of the folder that holds the text, or the first one of the site. */
async function noteWords({ id = "" }: WithText): Promise<NoteWords> {
  const languages = await getLanguages();
  const language = languages.find(({ folder }) => folder !== undefined && id.startsWith(`${folder}/`)) ?? languages[0];
  return stringsFor(language?.tag).notes;
}

/** The text of an entry for a page that shows nothing where there is none. */
export async function contentOf(entry: WithText): Promise<CompiledText["Content"] | undefined> {
  return entry.body?.trim() ? (await renderBody(entry)).Content : undefined;
}
