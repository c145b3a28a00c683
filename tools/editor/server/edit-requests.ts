import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { addressOf } from "../../../src/check/content-index.ts";
import { listEntries } from "../../../src/source/list-entries.ts";
import { readEntry } from "../../../src/source/read-entry.ts";
import type { Choice } from "../conflict/conflict.ts";
import { Publisher } from "../publish/publisher.ts";
import { addMedia } from "../save/add-media.ts";
import type { SaveRequest } from "../save/plan-save.ts";
import { answer, readBody } from "./answer.ts";
import { clinicChoices } from "./clinic-choices.ts";
import { describeEditor } from "./describe-forms.ts";
import { formAddress } from "./form-address.ts";
import { FormDesk, type Reply } from "./form-desk.ts";
import { answerOwnerPage } from "./owner-pages.ts";
import { page } from "./page.ts";
import { isOpen, isTrusted, type Reach } from "./trust.ts";

/** Where the editor's files are. */
export interface EditorPlaces {
  /** the content folder, absolute */
  folder: string;
  /** a folder for copies that are needed for a moment, on the same disk */
  workFolder: string;
  /** the editor's page as one script */
  script: string;
  reach: Reach;
}

const megabyte = 1_000_000;
const pictureTypes: Readonly<Record<string, string>> = {
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
  avif: "image/avif",
  gif: "image/gif",
};

/** Answers everything below `/keystatic` and `/api/keystatic`; all else goes on to `next`. */
export function editRequests({ folder, workFolder, script, reach }: EditorPlaces) {
  const desk = new FormDesk(folder, workFolder);
  const siteUrl = () => publicAddress(folder);
  const publisher = new Publisher(folder, workFolder, desk, siteUrl);
  const ownerPages = { folder, workFolder, desk, publisher, siteUrl };

  async function route(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const call = `${request.method} ${url.pathname.replace(/^\/api\/keystatic\//, "")}`;
    const asked = (name: string) => url.searchParams.get(name) ?? "";
    const reply = ({ status, type, body, note }: Reply) => {
      if (note) response.setHeader("x-note", encodeURIComponent(note));
      answer(response, status, type, body);
    };
    if (await answerOwnerPage(ownerPages, `${request.method} ${url.pathname}`, url, request, response)) return;
    if (!url.pathname.startsWith("/api/")) answer(response, 200, "text/html", page);
    else if (call === "GET tree") reply(desk.list());
    else if (call.startsWith("GET blob/")) reply(desk.show(decodeURIComponent(call.split("/").slice(2).join("/"))));
    else if (call === "GET forms")
      answer(
        response,
        200,
        "application/json",
        JSON.stringify(describeEditor(languagesIn(folder), clinicChoices(folder))),
      );
    else if (call === "GET editor.js") answer(response, 200, "text/javascript", readFileSync(script));
    else if (call === "GET picture") showPicture(response, folder, asked("path"));
    else if (call === "GET page") leadToForm(response, folder, asked("address"));
    else if (call === "POST update") reply(await desk.save(readRequest(await readBody(request, 10 * megabyte))));
    else if (call === "POST media") {
      const bytes = await readBody(request, 200 * megabyte);
      answer(response, 200, "text/plain", await addMedia(folder, asked("name"), bytes, workFolder));
    } else answer(response, 404, "text/plain", "There is nothing at this address.");
  }

  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const url = new URL(request.url ?? "/", "http://localhost");
    if (!isOpen(request, reach)) answer(response, 404, "text/plain", "There is nothing at this address.");
    else if (!/^\/(api\/)?keystatic(\/|$)/.test(url.pathname)) next();
    else if (!isTrusted(request, reach)) answer(response, 403, "text/plain", notTrusted);
    else
      route(request, response, url).catch((error: unknown) => {
        answer(response, 422, "text/plain", error instanceof Error ? error.message : String(error));
      });
  };
}

const notTrusted = "The editor answers only its own page, opened in a browser on this computer.";

function showPicture(response: ServerResponse, folder: string, path: string): void {
  const type = pictureTypes[path.split(".").at(-1)?.toLowerCase() ?? ""];
  const isThere = type !== undefined && listEntries(folder).media.includes(path);
  if (isThere) answer(response, 200, type, readFileSync(join(folder, path)));
  else answer(response, 404, "text/plain", "There is no such picture.");
}

const languagesIn = (folder: string) => [
  ...new Set(listEntries(folder).entries.flatMap(({ language }) => language ?? [])),
];

/** The address of the public site, as the build takes it. */
function publicAddress(folder: string): string | undefined {
  if (process.env["SITE_URL"]) return process.env["SITE_URL"];
  const listed = listEntries(folder).entries.find(({ collection }) => collection === "clinic");
  const clinic = listed && readEntry(folder, listed);
  const address = clinic && "data" in clinic ? (clinic.data as { siteUrl?: unknown } | null)?.siteUrl : undefined;
  return typeof address === "string" ? address : undefined;
}

/** Leads from an address of the site to the form of its page. */
function leadToForm(response: ServerResponse, folder: string, address: string): void {
  const { entries } = listEntries(folder);
  const page = entries.find((listed) => addressOf(listed) === address);
  const places = entries.filter(({ collection, language }) => collection === "locations" && !language);
  // "Hours & location" shows the facts of the one place there is: they are what one wants to edit there.
  const entry = page?.collection === "pages" && page.id === "contact" && places.length === 1 ? places[0] : page;
  response.writeHead(302, { location: entry ? formAddress(entry) : "/keystatic", "cache-control": "no-store" }).end();
}

function readRequest(body: Buffer): SaveRequest {
  const asked = JSON.parse(body.toString("utf8")) as {
    additions?: { path: string; contents: string }[];
    deletions?: { path: string }[];
    seen?: Record<string, string>;
    choices?: Record<string, Choice>;
  };
  const text = (contents: string) => Buffer.from(contents, "base64").toString("utf8");
  return {
    additions: (asked.additions ?? []).map(({ path, contents }) => ({ path, text: text(contents) })),
    deletions: (asked.deletions ?? []).map(({ path }) => path),
    seen: asked.seen ?? {},
    choices: asked.choices ?? {},
  };
}
