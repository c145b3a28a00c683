import { render } from "astro:content";
import { type CompiledText, compileText } from "../text/compile-text.ts";
import { isPreview } from "./preview.ts";

/** What of an entry makes its text. */
interface WithText {
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
  const known = compiled.get(filePath) ?? compileText(body, filePath);
  if (!isPreview) compiled.set(filePath, known);
  return known;
}

/** The text of an entry for a page that shows nothing where there is none. */
export async function contentOf(entry: WithText): Promise<CompiledText["Content"] | undefined> {
  return entry.body?.trim() ? (await renderBody(entry)).Content : undefined;
}
