import { isWrittenFromRight } from "../../src/domain/language.ts";
import { stringsFor } from "../../src/strings/strings-for.ts";
import type { SignUpPlace } from "./sign-up-place.ts";

/** A page without any style that says what is wrong with a sign-up, and lets it be sent again as it was typed. */
export function signUpPage({ thanks, language }: SignUpPlace, message: string, typed: string): string {
  const t = stringsFor(language);
  return `<!doctype html>
<html lang="${language}"${isWrittenFromRight(language) ? ' dir="rtl"' : ""}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${escapeHtml(message)}</title>
</head>
<body>
<main>
<h1>${t.signUp}</h1>
<form action="${thanks}" method="post">
<p id="email-error">${escapeHtml(message)}</p>
<p><label for="email">${t.email}</label>
<input id="email" name="email" type="email" autocomplete="email" required aria-invalid="true" aria-describedby="email-error" value="${escapeHtml(typed)}"></p>
<p hidden><label for="website">${t.honeypot}</label> <input id="website" name="website" tabindex="-1" autocomplete="off"></p>
<p><button>${t.signUp}</button></p>
</form>
<p><a href="${thanks.replace("thanks/", "")}">${t.backToStart}</a></p>
</main>
</body>
</html>
`;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
