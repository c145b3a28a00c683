import type { HistoryEntry } from "../git/history.ts";
import { type Html, html, timeTag } from "./html.ts";
import { pageShell } from "./page-shell.ts";

/** What the page tells of the history: of one page of the site, or of all of it. */
export interface HistoryView {
  entries: readonly HistoryEntry[];
  /** the file whose history it is, and what it is called */
  only?: { file: string; title: string } | undefined;
  /** the name of a file's page, as the owner knows it */
  titleOf(file: string): string;
  /** said above, after something was brought back or could not be */
  said?: string | undefined;
  /** why there is none */
  missing?: string | undefined;
}

export function historyPage({ entries, only, titleOf, said, missing }: HistoryView): string {
  const title = only ? `History of ${only.title}` : "History";
  const main = html`
${said && html`<p class="said" role="status">${said}</p>`}
${missing && html`<p>${missing}</p>`}
${only && html`<p><a href="/keystatic/history">History of the whole site</a></p>`}
${!missing && !only && html`<p>Every save, the newest first. What you bring back is a new save: nothing after it is lost.</p>`}
<ol class="history">${entries.map((entry) => itemOf(entry, only?.file, titleOf))}</ol>`;
  return pageShell(title, "/keystatic/history", main);
}

function itemOf(entry: HistoryEntry, only: string | undefined, titleOf: (file: string) => string): Html {
  const { commit, time, who, subject, lines, files, published } = entry;
  return html`<li>
<h2>${subject}</h2>
<p class="when">${timeTag(time)} · ${who}${published && html` · <b>published ${timeTag(published)}</b>`}</p>
${lines.length > 0 && html`<ul>${lines.slice(0, 12).map((line) => html`<li>${line}</li>`)}</ul>`}
<details><summary>Bring back</summary>
${files
  .filter(({ file }) => only === undefined || file === only || files.length === 1)
  .slice(0, 12)
  .map(({ status, file }) =>
    status === "D"
      ? button(commit, file, `Bring back ${titleOf(file)}, which was deleted here`, true)
      : html`${button(commit, file, `Bring back ${titleOf(file)} as it was saved here`)}${status === "M" && button(commit, file, `Bring back ${titleOf(file)} as it was before this`, true)}`,
  )}
${only === undefined && button(commit, "", published ? "Bring back the whole site as it was published then" : "Bring back the whole site as it was then")}
</details>
${only === undefined && files.length === 1 && files[0] && html`<p><a href="/keystatic/history?file=${encodeURIComponent(files[0].file)}">History of ${titleOf(files[0].file)}</a></p>`}
</li>`;
}

function button(commit: string, file: string, words: string, isBefore = false): Html {
  return html`<form method="post" action="/api/keystatic/bring-back">
<input type="hidden" name="commit" value="${commit}${isBefore && "^"}"><input type="hidden" name="file" value="${file}">
<button>${words}</button></form>`;
}
