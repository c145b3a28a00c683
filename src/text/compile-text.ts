import { pathToFileURL } from "node:url";
import { satteriHeadingIdsPlugin } from "@astrojs/markdown-satteri";
import type { MarkdownHeading } from "astro";
import { Fragment, jsx, jsxs } from "astro/jsx-runtime";
import type { AstroComponentFactory } from "astro/runtime/server/index.js";
import { type EvaluateOptions, evaluate } from "satteri";
import { textPlugins } from "./text-processor.ts";

/** A text that can be rendered. */
export interface CompiledText {
  Content: AstroComponentFactory;
  headings: MarkdownHeading[];
}

/** The words around footnotes: the heading above them, and what the arrow back is called (`{reference}` is the note's number). */
export interface NoteWords {
  label: string;
  backLabel: string;
}

/**
 * Compiles a text to a component, with the compiler and the options of `@astrojs/mdx`, which would make two modules of every file for
 * Vite; that is where the time of a large build goes (docs/decisions/003-texts-compiled-at-render.md).
 * @param text MDX that holds no pictures: those are files, which Vite has to see
 * @param file the path of the file that holds it, for messages
 * @param notes the words around footnotes in the language of the text; English ones without it
 * @throws Error naming the file, when the guard or the compiler refuses the text
 */
export async function compileText(text: string, file: string, notes?: NoteWords): Promise<CompiledText> {
  const found = {
    frontmatter: {},
    headings: [] as MarkdownHeading[],
    localImagePaths: new Set<string>(),
    remoteImagePaths: new Set<string>(),
  };
  const options: EvaluateOptions = {
    mdastPlugins: textPlugins,
    hastPlugins: [satteriHeadingIdsPlugin()],
    optimizeStatic: { component: "Fragment", prop: "set:html" },
    features: { gfm: notes ? { footnotes: notes } : true, smartPunctuation: true },
    elementAttributeNameCase: "html",
    fileURL: pathToFileURL(file),
    data: { astro: found },
    ...runtime,
  };
  const content = await compile(text, options).catch((error: Error) => {
    throw new Error(`${file}:${error.message}`, { cause: error });
  });
  const Content = (props: { components?: object }) => content({ components: { Fragment, ...props.components } });
  return { Content: Object.assign(Content, renderedBy) as unknown as AstroComponentFactory, headings: found.headings };
}

/** What makes Astro's nodes; its types say more closely what a node's properties are. */
const runtime = { Fragment, jsx, jsxs } as Pick<EvaluateOptions, "Fragment" | "jsx" | "jsxs">;

/** A component as MDX makes it. */
type MdxComponent = (props: { components: object }) => unknown;

async function compile(text: string, options: EvaluateOptions): Promise<MdxComponent> {
  const { default: content } = await evaluate(text, options);
  return content as MdxComponent;
}

/** Tells Astro which renderer draws the component, as the code of `@astrojs/mdx` does; else it would be tried out on all of them. */
const renderedBy = { [Symbol.for("astro:renderer")]: "astro:jsx" };
