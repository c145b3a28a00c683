import { statSync } from "node:fs";
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import { join, resolve } from "node:path";
import sirv from "sirv";
import { oldFolder } from "../build/swap-in.ts";
import { contentType } from "./content-type.ts";
import { findPage } from "./find-page.ts";
import { formPlace } from "./form-place.ts";
import { headersFor, parseHeadersFile } from "./headers-file.ts";
import { keepAcceptedEncodings } from "./keep-accepted-encodings.ts";
import { keepSimpleRange } from "./keep-simple-range.ts";
import { missingPageFor, parseRedirectsFile, redirectFor } from "./redirects-file.ts";
import { rememberFile } from "./remember-file.ts";
import { type Address, readAddress } from "./request-address.ts";
import { sendSmallFile } from "./send-small-file.ts";
import { serverName } from "./server-name.ts";
import { takeForm } from "./take-form.ts";

/** `root` is the folder of the built site, `signUpFile` the file that gets one line for each form that is sent. */
export type SiteOptions = { readonly root: string; readonly signUpFile: string };

const sirvOptions = { dev: true, etag: true, extensions: [], brotli: true, gzip: true };

const textOf = rememberFile((text) => text);
const redirectsIn = rememberFile(parseRedirectsFile);
/** The headers of an address, by the rules of a file. Which rules fit is found once for every address that is asked for often. */
const headersIn = rememberFile((text) => {
  const rules = parseHeadersFile(text);
  const known = new Map<string, ReadonlyMap<string, string>>();
  return (path: string) => {
    const headers = known.get(path) ?? headersFor(rules, path);
    if (known.size > 1000) known.clear();
    known.set(path, headers);
    return headers;
  };
});

/** A server, not yet listening, that answers like the site's host would. */
export function createSiteServer(options: SiteOptions): Server {
  return createServer({ headersTimeout: 10_000, requestTimeout: 30_000 }, siteHandler(options));
}

/**
 * Answers requests for a built site as Netlify and Cloudflare Pages do: `_headers` and `_redirects` hold, an address
 * without its last slash leads to the one with it, an unknown one gets `404.html`. A form is taken at its page of thanks in each language.
 * Files are looked up anew for each request, so a new build shows without a new start; what they hold is kept in memory.
 */
export function siteHandler({ root, signUpFile }: SiteOptions): RequestListener {
  // Between the two renames of a build, and where it was killed there, the site stands under its other name.
  const [place, other] = [resolve(root), oldFolder(resolve(root))];
  const name = serverName(place);
  const senders = new Map([place, other].map((folder) => [folder, sirv(folder, sirvOptions)]));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const standing = folderAt(place);
    /** Another site has taken this one's place: what was found, or was not, may be of either. */
    const wasSwapped = () => !response.headersSent && folderAt(place) !== standing;
    try {
      if (await answerFrom(standing === undefined ? other : place, wasSwapped, request, response)) return undefined;
    } catch (error) {
      if (!wasSwapped()) throw error;
    }
    for (const header of response.getHeaderNames()) response.removeHeader(header);
    return answer(request, response);
  }

  /** @returns false where nothing was answered, since the site was swapped meanwhile */
  async function answerFrom(
    folder: string,
    wasSwapped: () => boolean,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<boolean> {
    const address = readAddress(request.url ?? "/");
    const path = address?.path ?? "/";
    for (const [header, value] of headersIn(join(folder, "_headers"))(path)) response.setHeader(header, value);
    response.setHeader("Server", name);
    const form = request.method === "POST" ? formPlace(folder, path) : undefined;
    const redirect = redirectFor(redirectsIn(join(folder, "_redirects")), path);
    const page = address && findPage(folder, path);
    if (wasSwapped()) return false;
    if (form) await takeForm(request, response, { place: form, signUpFile });
    else if (request.method !== "GET" && request.method !== "HEAD") refuseMethod(response);
    else if (!address) notFound(response, folder, "/");
    else if (redirect) leadTo(response, redirect.status, redirect.to, address);
    else if (page === "needs slash") leadTo(response, 301, `${encodeURI(path)}/`, address);
    else if (!page || !sendPage(folder, page, request, response)) {
      if (wasSwapped()) return false;
      notFound(response, folder, path);
    }
    return true;
  }

  /** @returns false where there is no such file, or none any more */
  function sendPage(folder: string, page: string, request: IncomingMessage, response: ServerResponse): boolean {
    const type = contentType(page);
    if (type) response.setHeader("Content-Type", type);
    keepSimpleRange(request);
    keepAcceptedEncodings(request);
    if (sendSmallFile(request, response, join(folder, page))) return true;
    const asked = request.url;
    request.url = encodeURI(page);
    response.once("pipe", (file) => file.once("error", () => response.destroy()));
    let isSent = true;
    senders.get(folder)?.(request, response, () => {
      isSent = false;
    });
    if (!isSent) request.url = asked;
    return isSent;
  }

  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
      response.end("This server met an error. The window it runs in says more.\n");
    });
  };
}

/** What tells the folder at a path from one that takes its place; nothing where there is none. */
function folderAt(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats && `${stats.ino} ${stats.birthtimeMs}`;
}

function leadTo(response: ServerResponse, status: number, to: string, { query }: Address): void {
  response.writeHead(status, { Location: to.includes("?") ? to : to + query }).end();
}

function refuseMethod(response: ServerResponse): void {
  response.writeHead(405, { Allow: "GET, HEAD", "Content-Type": "text/plain; charset=utf-8" });
  response.end("This address can only be read.\n");
}

function notFound(response: ServerResponse, folder: string, path: string): void {
  const file = missingPageFor(redirectsIn(join(folder, "_redirects")), path);
  const page = textOf(join(folder, file)) || "There is no page at this address.\n";
  const type = page.startsWith("<") ? "text/html; charset=utf-8" : "text/plain; charset=utf-8";
  response.writeHead(404, { "Content-Type": type, "Cache-Control": "no-store" }).end(page);
}
