import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { checkContent } from "../../../src/check/check-content.ts";
import type { Choice } from "../conflict/conflict.ts";
import { planFileBack, planSiteBack } from "../git/bring-back.ts";
import { titleOf } from "../git/change-words.ts";
import { findCommit, readHistory, timeOf } from "../git/history.ts";
import { contentAt, findRepository, type Repository, uncommittedFiles } from "../git/repository.ts";
import { git, tryGit } from "../git/run-git.ts";
import { historyPage } from "../pages/history-page.ts";
import { homePage } from "../pages/home-page.ts";
import { html } from "../pages/html.ts";
import { publishPage, siteChangesOf, stateOf } from "../pages/publish-page.ts";
import { findDestination, knowsUpstream } from "../publish/destination.ts";
import type { Publisher } from "../publish/publisher.ts";
import { previewChanges } from "../publish/site-preview.ts";
import { entryAtFile } from "../save/form-files.ts";
import { placeLabels } from "../save/refusal.ts";
import { answer, readBody } from "./answer.ts";
import { fileOfForm, formAddress } from "./form-address.ts";
import type { FormDesk } from "./form-desk.ts";
import { homeView } from "./home-view.ts";

/** What the pages of the editor that are no forms stand on. */
export interface OwnerPages {
  folder: string;
  workFolder: string;
  desk: FormDesk;
  publisher: Publisher;
  siteUrl: () => string | undefined;
}

const pagesFolder = join(import.meta.dirname, "../pages");

/**
 * Answers a request for one of these pages.
 * @param call `GET /keystatic/publish`
 * @returns false where it is for none of them
 */
export async function answerOwnerPage(
  pages: OwnerPages,
  call: string,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const { folder, workFolder, publisher, siteUrl } = pages;
  const show = (page: string) => answer(response, 200, "text/html", page);
  const goTo = (address: string) => response.writeHead(303, { location: address, "cache-control": "no-store" }).end();
  const asked = async () => new URLSearchParams((await readBody(request, 1_000_000)).toString("utf8"));
  switch (call) {
    case "GET /api/keystatic/pages.css":
      answer(response, 200, "text/css", readFileSync(join(pagesFolder, "pages.css")));
      return true;
    case "GET /api/keystatic/pages.js":
      answer(response, 200, "text/javascript", readFileSync(join(pagesFolder, "pages.js")));
      return true;
    case "GET /keystatic":
    case "GET /keystatic/":
      show(homePage(await homeView(folder, publisher.now(), new Date())));
      return true;
    case "GET /keystatic/publish":
      show(await showPublish(pages));
      return true;
    case "GET /api/keystatic/publish-state":
      show(stateOf(publisher.now(), siteUrl()).text);
      return true;
    case "GET /api/keystatic/changes":
      show(await showChanges(folder, workFolder));
      return true;
    case "POST /api/keystatic/publish": {
      const words = [...(await asked())].filter(([name]) => name.startsWith("choice "));
      const choices = words.map(([name, choice]) => [name.slice("choice ".length), choice as Choice] as const);
      // The page tells how it goes on, so nobody waits for the host here.
      void publisher.publish(Object.fromEntries(choices));
      goTo("/keystatic/publish");
      return true;
    }
    case "POST /api/keystatic/identity": {
      const words = await asked();
      const [name, email] = [words.get("name")?.trim(), words.get("email")?.trim()];
      if (name && email) {
        await git(folder, "config", "user.name", name);
        await git(folder, "config", "user.email", email);
      }
      goTo("/keystatic/publish");
      return true;
    }
    case "POST /api/keystatic/remote": {
      const address = (await asked()).get("address")?.trim() ?? "";
      if (/^(https:\/\/|ssh:\/\/|[\w.-]+@[\w.-]+:)\S+$/.test(address))
        await git(folder, "remote", "add", "origin", address);
      goTo("/keystatic/publish");
      return true;
    }
    case "GET /keystatic/history":
      show(await showHistory(pages, url.searchParams.get("file") ?? undefined));
      return true;
    case "GET /api/keystatic/history-of": {
      const file = fileOfForm(url.searchParams.get("form") ?? "");
      goTo(file === undefined ? "/keystatic/history" : `/keystatic/history?file=${encodeURIComponent(file)}`);
      return true;
    }
    case "POST /api/keystatic/bring-back": {
      const words = await asked();
      const file = words.get("file") ?? "";
      show(await showHistory(pages, undefined, await bringBack(pages, words.get("commit") ?? "", file)));
      return true;
    }
    default:
      return false;
  }
}

async function showPublish({ folder, publisher, siteUrl }: OwnerPages): Promise<string> {
  const destination = await findDestination(folder);
  const repository = "repository" in destination ? destination.repository : await findRepository(folder);
  const isKnown = "repository" in destination && (await knowsUpstream(destination));
  const range = isKnown ? `${destination.upstream}..HEAD` : undefined;
  const waiting = repository ? await readHistory(repository, { range, most: 200 }) : [];
  const { problems } = await checkContent(folder);
  return publishPage({
    state: publisher.now(),
    waiting,
    outside: repository ? await uncommittedFiles(repository) : [],
    pictures: isKnown && repository ? await changedPictures(repository, destination.upstream) : [],
    obstacle: "words" in destination ? destination : undefined,
    problems: problems.map(({ file, field, advice }) => {
      const entry = entryAtFile(file);
      return {
        words: [placeLabels(file, field), advice].filter(Boolean).join(": "),
        href: entry && formAddress(entry, field),
      };
    }),
    siteUrl: siteUrl(),
  });
}

async function changedPictures(repository: Repository, upstream: string) {
  const words = ["diff", "--name-status", "--no-renames", "--relative", upstream, "--", "media"];
  const { out } = await tryGit(repository.folder, words);
  return out
    .split("\n")
    .map((line) => line.split("\t"))
    .flatMap(([status = "", file]) => (file && /\.(jpe?g|png|webp|avif|gif)$/i.test(file) ? [{ status, file }] : []));
}

/** Two builds at once would wait for each other: whoever asks meanwhile gets the same answer. */
let comparing: Promise<string> | undefined;

function showChanges(folder: string, workFolder: string): Promise<string> {
  comparing ??= compare(folder, workFolder).finally(() => {
    comparing = undefined;
  });
  return comparing;
}

async function compare(folder: string, workFolder: string): Promise<string> {
  const destination = await findDestination(folder);
  if (!("repository" in destination) || !(await knowsUpstream(destination)))
    return html`<p>Nothing was published from here yet: all pages are new.</p>`.text;
  try {
    return siteChangesOf(await previewChanges(destination, workFolder)).text;
  } catch (error) {
    return html`<p>The pages could not be compared. You can publish nevertheless.</p><details><summary>Why</summary><pre>${error instanceof Error ? error.message : ""}</pre></details>`
      .text;
  }
}

async function showHistory({ folder }: OwnerPages, file?: string, said?: string): Promise<string> {
  const repository = await findRepository(folder);
  const name = await namer(folder, repository);
  if (!repository)
    return historyPage({
      entries: [],
      titleOf: name,
      said,
      missing: "This folder has no history: it was not made with git. Saves are kept, but older states are not.",
    });
  const only = file === undefined ? undefined : { file, title: name(file) };
  return historyPage({ entries: await readHistory(repository, { file }), only, titleOf: name, said });
}

/** What the page of a file is called now, or was when it was there last. */
async function namer(folder: string, repository: Repository | undefined): Promise<(file: string) => string> {
  const { entries } = await checkContent(folder);
  const titles = new Map(entries.map((entry) => [entry.file, titleOf(entry, entry.text)]));
  void repository;
  return (file) => titles.get(file) ?? file;
}

/** @returns what the owner is told */
async function bringBack({ folder, desk }: OwnerPages, name: string, file: string): Promise<string> {
  const repository = await findRepository(folder);
  const commit = repository && (await findCommit(repository, name));
  if (!repository || !commit) return "Nothing was brought back: there was nothing before that.";
  return desk.inTurn(async () => {
    const when = (await timeOf(repository, commit)).slice(0, 16).replace("T", ", ");
    const plan = file ? await planFileBack(repository, commit, file) : await planSiteBack(repository, commit);
    if (plan.files.size === 0) return "The site is just as it was then: there is nothing to bring back.";
    const entry = file ? entryAtFile(file) : undefined;
    const text = file ? ((await contentAt(repository, commit, file))?.toString("utf8") ?? "") : "";
    const what = file ? (entry ? titleOf(entry, text) : file) : "the whole site";
    const wrong = await desk.carryOut(plan, {
      subject: `Bring back: ${what} as of ${when}`,
      lines: [...plan.files.keys()],
    });
    if (wrong) return `Not brought back, since something would be missing or wrong then:\n${wrong}`;
    return `Brought back: ${what} as of ${when}. It is saved on this computer, not yet public.`;
  });
}
