import type { CollectionEntry } from "astro:content";
import type { SiteLanguage } from "../domain/language.ts";
import type { Notice } from "../schemas/notice.ts";
import type { CompiledText } from "../text/compile-text.ts";
import { renderBody } from "./body.ts";
import { follow } from "./follow.ts";
import { addressIn } from "./page-place.ts";
import { perBuild } from "./per-build.ts";
import { published, type Worded } from "./published.ts";

/** A notice as the pages show it. */
export interface NoticeView extends Notice, Worded<CollectionEntry<"notices">> {
  href: string;
}

/** A notice by its file name. @throws Error naming `from` when it is missing */
export async function getNotice(id: string, from: string, language: SiteLanguage): Promise<NoticeView> {
  return viewNotice(await follow("notices", id, from, language), language);
}

/** A notice with its text, ready to be rendered in place. */
export interface NoticeText extends NoticeView {
  Content: CompiledText["Content"];
}

/** A notice that is shown whole. @throws Error naming `from` when it is missing */
export async function getNoticeText(id: string, from: string, language: SiteLanguage): Promise<NoticeText> {
  const notice = await getNotice(id, from, language);
  return { ...notice, Content: (await renderBody(notice.entry)).Content };
}

export const getNotices = perBuild(async (language: SiteLanguage): Promise<NoticeView[]> => {
  return (await published("notices", language)).map((notice) => viewNotice(notice, language));
});

function viewNotice(notice: Worded<CollectionEntry<"notices">>, language: SiteLanguage): NoticeView {
  return { ...notice.entry.data, ...notice, href: addressIn("notices", notice, language) };
}
