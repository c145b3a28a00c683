import type { MarkdownHeading } from "astro";
import * as runtime from "astro/jsx-runtime";
import type { AstroComponentFactory } from "astro/runtime/server/index.js";
import { textProcessor } from "./text-processor.ts";

/** A text that can be drawn. */
export interface CompiledText {
  Content: AstroComponentFactory;
  headings: MarkdownHeading[];
}

/** A component as MDX makes it, which Astro draws by its renderer for them. */
type Component = (props: { components?: Record<string, unknown> }) => unknown;

/** As `@astrojs/mdx` makes it from the same processor; texts of a clinic have no program code to color. */
let compiler: ReturnType<NonNullable<typeof textProcessor.createMdxRenderer>> | undefined;

/**
 * Compiles a text to a component. `@astrojs/mdx` would make two modules of every file for Vite, which is where the time of
 * a build goes; the same compiler makes the same code here, and it is run at once.
 * @param text MDX that holds no pictures: those are files, which Vite has to see
 * @param file the absolute path of the file that holds it, for messages
 * @throws Error naming the file, when the guard or the compiler refuses the text
 */
export async function compileText(text: string, file: string): Promise<CompiledText> {
  compiler ??= textProcessor.createMdxRenderer?.({ syntaxHighlight: false }, { optimize: true });
  const compiled = await (await compiler)?.process(text, file, {}).catch((error: Error) => {
    throw new Error(`${file}:${error.message}`, { cause: error });
  });
  if (!compiled) throw new Error("The compiler of texts does not know MDX.");
  const { MDXContent, getHeadings } = run(compiled.code);
  const Content: Component = ({ components }) =>
    MDXContent({ components: { Fragment: runtime.Fragment, ...components } });
  return { Content: Object.assign(Content, drawnBy) as unknown as AstroComponentFactory, headings: getHeadings() };
}

/** Tells Astro which renderer draws the component, as the code of `@astrojs/mdx` does; else it would be tried out on all of them. */
const drawnBy = { [Symbol.for("astro:renderer")]: "astro:jsx" };

const takenFromRuntime = /^import \{(.*)\} from "astro\/jsx-runtime";$/m;

/**
 * Runs a compiled text. It is a module whose one import is Astro's runtime and whose exports are declarations; the guard has
 * let nothing else into it, and another import or export would be a syntax error in a function.
 */
function run(code: string): { MDXContent: Component; getHeadings: () => MarkdownHeading[] } {
  const body = code
    .replace(takenFromRuntime, (_, names: string) => `const {${names.replaceAll(" as ", ": ")}} = runtime;`)
    .replaceAll(/^export /gm, "");
  return new Function("runtime", `${body}\nreturn { MDXContent, getHeadings };`)(runtime);
}
