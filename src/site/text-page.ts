import type { CollectionEntry } from "astro:content";
import type { SiteLanguage } from "../domain/language.ts";
import { isListedCollection } from "../schemas/collections.ts";
import { fixedPage } from "../schemas/fixed-pages.ts";
import { contentOf } from "./body.ts";
import { type Frame, frameOf } from "./frame.ts";
import { pageHead } from "./page-head.ts";
import { published, type Worded } from "./published.ts";

/** A page of text with its file name. */
export type Text = Worded<CollectionEntry<"pages">>;

/** All that a page of text shows. */
export interface TextPage {
  frame: Frame;
  title: string;
  lede: string | undefined;
  /** it answers a form: no newsletter is offered on it */
  isAnswer: boolean;
  /** it answers a request for a call: the way to ask for one is not offered again */
  isCallAnswer: boolean;
  Content: Awaited<ReturnType<typeof contentOf>>;
}

/** The pages of text that need nothing but their text: privacy, accessibility, thanks, and any the owner adds. */
export async function getTexts(language: SiteLanguage): Promise<Text[]> {
  return (await published("pages", language)).filter(
    ({ id }) => !fixedPage(id)?.hasOwnRoute && !isListedCollection(id),
  );
}

export async function textPage(text: Text, language: SiteLanguage): Promise<TextPage> {
  const { title, lede, updated, draft } = text.entry.data;
  const page = { ...(await pageHead("pages", text, language)), noindex: Boolean(fixedPage(text.id)?.hidden) };
  return {
    frame: await frameOf({ language, page, graph: { title, updated }, isDraft: draft, shows: [text.entry] }),
    title,
    lede,
    isAnswer: fixedPage(text.id)?.hidden === "thanks",
    isCallAnswer: text.id === "thanks-call",
    Content: await contentOf(text.entry),
  };
}
