import type { Location } from "../../../src/schemas/location.ts";
import type { Todo } from "../../../src/todo/todo.ts";
import type { PublishState } from "../publish/publisher.ts";
import { type Html, html, timeTag } from "./html.ts";
import { pageShell } from "./page-shell.ts";

/** A link to a form, to a field in it, or to another page of the editor. */
export interface Way {
  words: string;
  href: string;
}

/** What the owner sees first: what nine of ten visits are for. */
export interface HomeView {
  name: string;
  places: readonly {
    name: string;
    today: string;
    href: string;
    ahead: readonly string[];
    holidays: string;
    contact: readonly Way[];
  }[];
  news: { lines: readonly string[]; href: string };
  prices: { lines: readonly string[]; href: string };
  todos: readonly (Pick<Todo, "title" | "why"> & { href: string })[];
  drafts: readonly Way[];
  /** the forms of all pages, by kind */
  kinds: readonly { label: string; forms: readonly Way[]; create?: string }[];
  waiting: number;
  published: string | undefined;
  state: PublishState;
  problems: number;
}

export function homePage(view: HomeView): string {
  const main = html`
<section><h2>${statusOf(view)}</h2>
${view.published && html`<p class="when">Last published ${timeTag(view.published)}</p>`}
<p><a class="button${view.waiting > 0 && " primary"}" href="/keystatic/publish">${view.waiting > 0 ? "See what changes, and publish" : "Publish"}</a></p></section>
<div class="cards">
${view.places.map(
  ({ name, today, href, ahead, holidays, contact }) => html`
<section><h2>Hours${view.places.length > 1 && `: ${name}`}</h2><p>Today: <b>${today}</b></p>${go("Change the hours", href)}</section>
<section><h2>Holidays and other days${view.places.length > 1 && `: ${name}`}</h2>${listOf(ahead, "None ahead.")}${go("Close on a day", holidays)}</section>
<section><h2>Phone, e-mail, booking${view.places.length > 1 && `: ${name}`}</h2><ul>${contact.map(({ words, href: place }) => html`<li><a href="${place}">${words}</a></li>`)}</ul></section>`,
)}
<section><h2>News on every page</h2>${listOf(view.news.lines, "None now.")}${go("Tell some news", view.news.href)}</section>
<section><h2>Prices</h2>${listOf(view.prices.lines, "No price list.")}${go("Change the prices", view.prices.href)}</section>
${view.drafts.length > 0 && html`<section><h2>Drafts</h2><p>Only you see these.</p><ul>${view.drafts.map(({ words, href }) => html`<li><a href="${href}">${words}</a></li>`)}</ul></section>`}
</div>
<section class="todos"><h2>Only you can add this</h2>
${view.todos.length === 0 ? html`<p>Nothing is open.</p>` : html`<ul>${view.todos.slice(0, 6).map(todoOf)}</ul>${view.todos.length > 6 && html`<details><summary>${view.todos.length - 6} more</summary><ul>${view.todos.slice(6).map(todoOf)}</ul></details>`}`}</section>
<section><h2>All pages and facts</h2>
${view.kinds.map(
  ({ label, forms, create }) =>
    html`<details><summary>${label}</summary><ul>${forms.map(({ words, href }) => html`<li><a href="${href}">${words}</a></li>`)}</ul>${create && go("New", create)}</details>`,
)}</section>`;
  return pageShell(view.name, "/keystatic", main);
}

function statusOf({ waiting, state, problems }: HomeView): string {
  if (state.phase === "sending" || state.phase === "building")
    return "Your changes are on their way to the public site";
  if (state.phase === "failed") return "Publishing did not work the last time";
  if (state.phase === "choose") return "Publishing waits for your choice";
  if (problems > 0)
    return problems === 1
      ? "One thing has to be corrected before you publish"
      : `${problems} things have to be corrected before you publish`;
  if (waiting === 0) return "Everything you saved is public";
  return waiting === 1
    ? "One change is saved here, not yet public"
    : `${waiting} changes are saved here, not yet public`;
}

const go = (words: string, href: string): Html => html`<p><a class="button" href="${href}">${words}</a></p>`;
const listOf = (lines: readonly string[], none: string): Html =>
  lines.length === 0 ? html`<p>${none}</p>` : html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
const todoOf = ({ title, why, href }: HomeView["todos"][number]): Html =>
  html`<li><a href="${href}">${title.charAt(0).toUpperCase() + title.slice(1)}</a><br><span class="when">${why}</span></li>`;

/** The ways to reach a place, each with its field. */
export function contactWays({ phone, email, bookingUrl }: Location, addressOf: (field: string) => string): Way[] {
  return [
    { words: phone ?? "Add the phone number", href: addressOf("phone") },
    { words: email ?? "Add the e-mail address", href: addressOf("email") },
    { words: bookingUrl ?? "Add the booking link", href: addressOf("bookingUrl") },
  ];
}
