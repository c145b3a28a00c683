import type { SiteLanguage } from "../domain/language.ts";
import type { CompiledText } from "../text/compile-text.ts";
import { renderBody } from "./body.ts";
import { type Frame, frameOf } from "./frame.ts";
import type { NoticeView } from "./notices.ts";
import { pageHead } from "./page-head.ts";

/** All that the page of a notice shows. */
export interface NoticePage {
  frame: Frame;
  title: string;
  Content: CompiledText["Content"];
}

export async function noticePage(notice: NoticeView, language: SiteLanguage): Promise<NoticePage> {
  const { title, updated, draft, entry } = notice;
  return {
    frame: await frameOf({
      language,
      page: await pageHead("notices", notice, language),
      graph: { title, updated },
      isDraft: draft,
      shows: [entry],
    }),
    title,
    Content: (await renderBody(entry)).Content,
  };
}
