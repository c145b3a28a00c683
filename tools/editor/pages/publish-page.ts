import type { TextChange } from "../../changes/compare-pages.ts";
import type { SiteChanges } from "../../changes/site-changes.ts";
import type { Conflict } from "../conflict/conflict.ts";
import type { HistoryEntry } from "../git/history.ts";
import type { Obstacle } from "../publish/destination.ts";
import type { PublishState } from "../publish/publisher.ts";
import { type Html, html, timeTag } from "./html.ts";
import { pageShell } from "./page-shell.ts";

/** What the owner sees before publishing. */
export interface PublishView {
  state: PublishState;
  /** the saves that are not public yet */
  waiting: readonly HistoryEntry[];
  /** files that were changed without the editor, and pictures among what waits */
  outside: readonly string[];
  pictures: readonly { file: string; status: string }[];
  obstacle?: Obstacle | undefined;
  /** what is wrong, a line for each, and where it can be put right */
  problems: readonly { words: string; href: string | undefined }[];
  siteUrl: string | undefined;
}

export function publishPage(view: PublishView): string {
  const { state, waiting, outside, pictures, obstacle, problems, siteUrl } = view;
  const isWaiting = waiting.length + outside.length > 0;
  const main = html`
${stateOf(state, siteUrl)}
${state.phase === "choose" && state.conflicts && choicesOf(state.conflicts)}
${obstacle && obstacleOf(obstacle)}
${problems.length > 0 && html`<section class="bad"><h2>Correct this first</h2><ul>${problems.map(({ words, href }) => html`<li>${href ? html`<a href="${href}">${words}</a>` : words}</li>`)}</ul></section>`}
<section><h2>${isWaiting ? "Saved here, not yet public" : "Everything you saved is public"}</h2>
<ul class="waiting">${waiting.map(({ subject, time, lines }) => html`<li><b>${subject}</b> <span class="when">${timeTag(time)}</span>${lines.length > 0 && html`<ul>${lines.slice(0, 6).map((line) => html`<li>${line}</li>`)}</ul>`}</li>`)}
${outside.map((file) => html`<li>Changed outside the editor: ${file}</li>`)}</ul>
${isWaiting && !obstacle && problems.length === 0 && html`<form method="post" action="/api/keystatic/publish"><button class="primary"${state.phase === "sending" && html` disabled`}>Publish</button></form>`}
</section>
${
  isWaiting &&
  !obstacle &&
  html`<section><h2>What visitors will see</h2>
${pictures.map(({ file, status }) => html`<p>${status === "A" ? "New picture" : status === "D" ? "Picture that goes" : "Changed picture"}: ${file}${status !== "D" && html`<br><img src="/api/keystatic/picture?path=${encodeURIComponent(file)}" alt="">`}</p>`)}
<div id="site-changes" aria-live="polite"><p>The pages are being compared. This takes a moment; you need not wait for it.</p></div></section>`
}`;
  return pageShell("Publish", "/keystatic/publish", main);
}

/** How far it has come, which the page asks for again as long as something is under way. */
export function stateOf({ phase, words, since, live }: PublishState, siteUrl: string | undefined): Html {
  if (phase === "idle" || phase === "choose") return html`<div id="publish-state" data-phase="${phase}"></div>`;
  const [first = "", ...list] = words.split("\n");
  return html`<div id="publish-state" class="${phase}" data-phase="${phase}" role="status">
<p><b>${first}</b> ${phase === "live" && live ? html`Live since ${timeTag(live)}.` : html`<span class="when">${timeTag(since)}</span>`}</p>
${list.length > 0 && html`<ul>${list.map((line) => html`<li>${line.replace(/^• /, "")}</li>`)}</ul>`}
${phase === "live" && siteUrl && html`<p><a href="${siteUrl}">See the public site</a></p>`}</div>`;
}

function obstacleOf({ words, missing }: Obstacle): Html {
  return html`<section class="bad"><h2>Before you can publish</h2><p>${words}</p>
${
  missing === "name" &&
  html`<form method="post" action="/api/keystatic/identity"><label>Your name <input name="name" required autocomplete="name"></label>
<label>Your e-mail address <input name="email" type="email" required autocomplete="email"></label><button class="primary">Save my name</button></form>`
}
${missing === "remote" && html`<form method="post" action="/api/keystatic/remote"><label>Address of the repository <input name="address" required placeholder="https://github.com/clinic/site.git" inputmode="url"></label><button class="primary">Connect</button></form>`}
</section>`;
}

function choicesOf(conflicts: readonly Conflict[]): Html {
  return html`<form method="post" action="/api/keystatic/publish" class="versions"><h2>Choose what is to stay</h2>
<p>This was changed here and elsewhere since it was last published.</p>
${conflicts.map(
  ({ id, label, mine, theirs, mayKeepBoth }) => html`<fieldset><legend>${label}</legend>
<label><input type="radio" name="choice ${id}" value="mine" required><b>Yours</b><span>${mine || "(empty)"}</span></label>
<label><input type="radio" name="choice ${id}" value="theirs" required><b>Changed elsewhere</b><span>${theirs || "(empty)"}</span></label>
${mayKeepBoth && html`<label><input type="radio" name="choice ${id}" value="both" required><b>Keep both</b><span>One below the other; you can tidy up afterwards.</span></label>`}
</fieldset>`,
)}
<button class="primary">Publish with these</button></form>`;
}

/** The words that visitors would read in another way, page by page. */
export function siteChangesOf({ added, removed, everywhere, changed }: SiteChanges): Html {
  const isNothing = added.length + removed.length + everywhere.length + changed.length === 0;
  if (isNothing) return html`<p>Nothing that visitors read would change.</p>`;
  return html`
${added.map(({ path, title }) => html`<h3>New page: <a href="${path}">${title}</a></h3>`)}
${removed.map(({ title }) => html`<h3>Page that goes: ${title}</h3>`)}
${everywhere.length > 0 && html`<h3>On nearly all pages</h3>${everywhere.map(({ change }) => changeOf(change))}`}
${changed.map(({ path, changes }) => html`<h3>On <a href="${path}">${path}</a></h3>${changes.slice(0, 30).map(changeOf)}`)}`;
}

const changeOf = ({ was, now }: TextChange): Html =>
  html`<p class="change">${was !== undefined && html`<del>${was}</del>`} ${now !== undefined && html`<ins>${now}</ins>`}</p>`;
