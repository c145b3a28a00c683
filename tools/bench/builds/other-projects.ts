import { stringify } from "yaml";
import { otherPages, type SamplePage } from "./clinic-pages.ts";
import type { Files } from "./our-clinic.ts";

/*
 * The same pages as plain projects of other tools, each as its documentation begins: one layout, one template, no checks, no
 * structured data, no pictures, nothing compressed.
 */

const menu = ["conditions", "regions", "treatments"].map((name) => `<li><a href="/${name}/">${name}</a></li>`).join("");
const frame = (title: string, description: string, main: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><meta name="description" content="${description}"></head>
<body><header><a href="/">Bench Clinic</a><nav><ul>${menu}</ul></nav></header>
<main>${main}</main>
<footer><p>1 Main St, Springfield, IL 62701</p><p>What you read here is general information.</p></footer></body></html>
`;

const matter = ({ title, description, lede, parts, links }: SamplePage, more: object = {}) =>
  `---\n${stringify({ title, description, lede, parts: parts.map(([heading, text]) => ({ heading, text })), links, ...more }, { lineWidth: 0 })}---\n\n`;

const source = (pages: readonly SamplePage[], folder: string, ending: string, more: object = {}): Files =>
  Object.fromEntries(
    [...pages, ...otherPages()].map((page) => [
      `${folder}${page.collection}/${page.id}${ending}`,
      matter(page, more) + page.body,
    ]),
  );

/** Stock Astro with its MDX integration, its glob loader and `render()`. */
export function astroProject(pages: readonly SamplePage[]): Files {
  const main = `<h1>{title}</h1><p>{lede}</p><dl>{parts.map(({ heading, text }) => <div><dt>{heading}</dt><dd>{text}</dd></div>)}</dl><ul>{links.map((link) => <li><a href={\`/\${link.split("-")[0]}s/\${link}/\`}>{link}</a></li>)}</ul><Content />`;
  return {
    ...source(pages, "src/content/", ".mdx"),
    "package.json": JSON.stringify({ type: "module", private: true }),
    "astro.config.mjs": `import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
export default defineConfig({ site: "https://clinic.example", integrations: [mdx()], cacheDir: "./.cache", vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } } });
`,
    "src/content.config.ts": `import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";
const schema = z.object({ title: z.string(), description: z.string(), lede: z.string(), parts: z.array(z.object({ heading: z.string(), text: z.string() })), links: z.array(z.string()) });
const pages = defineCollection({ loader: glob({ pattern: "**/*.mdx", base: "./src/content" }), schema });
export const collections = { pages };
`,
    "src/pages/[...id].astro": `---
import { getCollection, render } from "astro:content";
export async function getStaticPaths() {
  return (await getCollection("pages")).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { title, description, lede, parts, links } = Astro.props.entry.data;
const { Content } = await render(Astro.props.entry);
---
${frame("{title}", "{description}", main).replace('content="{description}"', "content={description}")}`,
  };
}

/** Eleventy with a Nunjucks layout. */
export function eleventyProject(pages: readonly SamplePage[]): Files {
  const main = `<h1>{{ title }}</h1><p>{{ lede }}</p><dl>{% for part in parts %}<div><dt>{{ part.heading }}</dt><dd>{{ part.text }}</dd></div>{% endfor %}</dl><ul>{% for link in links %}<li><a href="/{{ link | replace(r/-.*/, "s") }}/{{ link }}/">{{ link }}</a></li>{% endfor %}</ul>{{ content | safe }}`;
  return {
    ...source(pages, "src/", ".md", { layout: "page.njk" }),
    "package.json": JSON.stringify({ type: "module", private: true }),
    "eleventy.config.js": `export const config = { dir: { input: "src", output: "dist" }, markdownTemplateEngine: false };\nexport default function () {}\n`,
    "src/_includes/page.njk": frame("{{ title }}", "{{ description }}", main),
  };
}

/** Hugo with one template. */
export function hugoProject(pages: readonly SamplePage[]): Files {
  const main = `<h1>{{ .Title }}</h1><p>{{ .Params.lede }}</p><dl>{{ range .Params.parts }}<div><dt>{{ .heading }}</dt><dd>{{ .text }}</dd></div>{{ end }}</dl><ul>{{ range .Params.links }}<li><a href="/{{ replaceRE "-.*" "s" . }}/{{ . }}/">{{ . }}</a></li>{{ end }}</ul>{{ .Content }}`;
  return {
    ...source(pages, "content/", ".md"),
    "hugo.toml": `baseURL = "https://clinic.example/"\ntitle = "Bench Clinic"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "section", "home", "404"]\n`,
    "layouts/_default/single.html": frame("{{ .Title }}", "{{ .Description }}", main),
  };
}
