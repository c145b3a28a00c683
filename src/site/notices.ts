import type { CollectionEntry } from "astro:content";
import { pathOf } from "../domain/path-of.ts";
import type { Notice } from "../schemas/notice.ts";
import { follow } from "./follow.ts";
import { perBuild } from "./per-build.ts";
import { published } from "./published.ts";

/** A notice as the pages show it. */
export interface NoticeView extends Notice {
  id: string;
  href: string;
  entry: CollectionEntry<"notices">;
}

/** A notice by its file name. @throws Error naming `from` when it is missing */
export async function getNotice(id: string, from: string): Promise<NoticeView> {
  return viewNotice(await follow("notices", id, from));
}

export const getNotices = perBuild(async (): Promise<NoticeView[]> => (await published("notices")).map(viewNotice));

function viewNotice(entry: CollectionEntry<"notices">): NoticeView {
  return { ...entry.data, id: entry.id, href: pathOf("notices", entry.id), entry };
}
