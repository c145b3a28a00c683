import { stringsFor } from "../strings/strings-for.ts";
import type { CompiledText } from "../text/compile-text.ts";
import { renderBody } from "./body.ts";
import { type Frame, frameOf } from "./frame.ts";
import { languageOf } from "./languages.ts";
import type { Link } from "./link.ts";
import { getMainMenu } from "./menu.ts";
import { pageTitle } from "./page-title.ts";
import { getPage } from "./pages.ts";

/** All that the page for unknown addresses shows. */
export interface NotFoundPage {
  frame: Frame;
  title: string;
  lede: string | undefined;
  Content: CompiledText["Content"];
  /** the way back to the home page */
  home: Link;
  links: readonly Link[];
}

/** @param locale as Astro knows it: the page has no parameter in the first language */
export async function notFoundPage(locale: string | undefined): Promise<NotFoundPage> {
  const language = await languageOf(locale);
  const { entry } = await getPage("404", language);
  const { data } = entry;
  const page = {
    title: await pageTitle(data, language),
    description: data.description,
    path: `${language.prefix}/404.html`,
    noindex: true,
  };
  return {
    frame: await frameOf({ language, page, shows: [entry] }),
    title: data.title,
    lede: data.lede,
    Content: (await renderBody(entry)).Content,
    home: { href: `${language.prefix}/`, title: stringsFor(language.tag).backToStart },
    links: await getMainMenu(language),
  };
}
