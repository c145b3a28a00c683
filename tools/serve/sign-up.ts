import { appendFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type SignUpWords, signUpWordsFor } from "../../src/strings/sign-up-words.ts";
import { isEmailAddress } from "./email-address.ts";
import { type FormBody, readFormBody } from "./form-body.ts";
import { signUpPage } from "./sign-up-page.ts";
import type { SignUpPlace } from "./sign-up-place.ts";

/** What a request to sign up is answered with: where it was sent to, and the file that keeps the addresses. */
export type SignUpOptions = { readonly place: SignUpPlace; readonly signUpFile: string };

/** What came of a sign-up: an HTTP status, the words for the visitor, and what was typed. */
type Outcome = { readonly status: number; readonly message: string; readonly typed: string };

/**
 * Takes a newsletter sign-up: fields `email`, and `website`, which people do not see and only machines fill in.
 * A good address becomes one line of JSON in `signUpFile`: `{ email, at }`, the time in ISO 8601.
 * A browser is led on to the thank-you page or gets a page that holds what was typed; whoever accepts JSON gets
 * `{ ok, message }` with status 200 or the status of the mistake. All of it is in the language of the place.
 */
export async function signUp(
  request: IncomingMessage,
  response: ServerResponse,
  { place, signUpFile }: SignUpOptions,
): Promise<void> {
  const words = signUpWordsFor(place.language);
  const outcome = isFromElsewhere(request)
    ? { status: 403, message: words.unfinished, typed: "" }
    : await takeSignUp(await readFormBody(request), signUpFile, words);
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
    response.end(signUpPage(place, outcome.message, outcome.typed));
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

async function takeSignUp(form: FormBody, signUpFile: string, words: SignUpWords): Promise<Outcome> {
  const taken = { status: 200, message: words.done, typed: "" };
  if (form === "too large") return { status: 413, message: words.unfinished, typed: "" };
  if (form === "not a form") return { status: 415, message: words.unfinished, typed: "" };
  if (form.get("website")) return taken;
  const email = (form.get("email") ?? "").trim();
  if (!isEmailAddress(email)) return { status: 422, message: words.unfinished, typed: email };
  try {
    await appendFile(signUpFile, `${JSON.stringify({ email, at: new Date().toISOString() })}\n`, { mode: 0o600 });
    return taken;
  } catch (error) {
    console.error(`The sign-up could not be written to ${signUpFile}.`, error);
    return { status: 500, message: words.down, typed: email };
  }
}
