import { appendFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type FormBody, readFormBody } from "./form-body.ts";
import { formPage } from "./form-page.ts";
import type { FormPlace } from "./form-place.ts";
import type { Typed } from "./served-forms.ts";

/** What a sent form is answered with: where it was sent to, and the file that keeps what was typed. */
export type FormOptions = { readonly place: FormPlace; readonly signUpFile: string };

/** What came of a form: an HTTP status, the words for the visitor, what was typed, and what is wrong with which field. */
type Outcome = {
  readonly status: number;
  readonly message: string;
  readonly typed: Typed;
  readonly faults?: Readonly<Record<string, string>>;
};

/**
 * Takes a form of the site: the fields that it asks, and `website`, which people do not see and only machines fill in.
 * What is in order becomes one line of JSON in `signUpFile`: the fields and `at`, the time in ISO 8601.
 * A browser is led on to the thank-you page or gets a page that holds what was typed; whoever accepts JSON gets
 * `{ ok, message }` with status 200 or the status of the mistake. All of it is in the language of the place.
 */
export async function takeForm(
  request: IncomingMessage,
  response: ServerResponse,
  { place, signUpFile }: FormOptions,
): Promise<void> {
  const { unreadable } = place.form.words(place.language);
  const outcome = isFromElsewhere(request)
    ? { status: 403, message: unreadable, typed: {} }
    : await keepForm(await readFormBody(request), place, signUpFile);
  const isTaken = outcome.status === 200;
  response.setHeader("Cache-Control", "no-store");
  if (!request.complete) hangUpAfter(request, response);
  if (request.headers.accept?.includes("application/json")) {
    response.writeHead(outcome.status, { "Content-Type": "application/json; charset=utf-8" });
    response.end(JSON.stringify({ ok: isTaken, message: outcome.message }));
  } else if (isTaken) {
    response.writeHead(303, { Location: place.thanks }).end();
  } else {
    response.writeHead(outcome.status, { "Content-Type": "text/html; charset=utf-8" });
    response.end(formPage(place, outcome.message, outcome.typed, outcome.faults ?? {}));
  }
}

/** Does a page of another site send it? Browsers name the sender's origin with every form. */
function isFromElsewhere({ headers: { origin, host } }: IncomingMessage): boolean {
  return origin !== undefined && !(URL.canParse(origin) && new URL(origin).host === host);
}

/** Ends the connection with the answer: the rest of the request is not to be read. */
function hangUpAfter(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader("Connection", "close");
  response.once("finish", () => request.socket.destroySoon());
}

async function keepForm(body: FormBody, { form, language }: FormPlace, signUpFile: string): Promise<Outcome> {
  const { fields, done, unreadable, down } = form.words(language);
  const taken = { status: 200, message: done, typed: {} };
  if (body === "too large") return { status: 413, message: unreadable, typed: {} };
  if (body === "not a form") return { status: 415, message: unreadable, typed: {} };
  if (body.get("website")) return taken;
  const typed = Object.fromEntries(Object.keys(fields).map((name) => [name, (body.get(name) ?? "").trim()]));
  const faults = form.faults(typed, language);
  const [message] = Object.values(faults);
  if (message !== undefined) return { status: 422, message, typed, faults };
  try {
    await appendFile(signUpFile, `${JSON.stringify({ ...typed, at: new Date().toISOString() })}\n`, { mode: 0o600 });
    return taken;
  } catch (error) {
    console.error(`What was sent could not be written to ${signUpFile}.`, error);
    return { status: 500, message: down, typed };
  }
}
