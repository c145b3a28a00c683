import { english } from "../../src/strings/en.ts";

/** A page without any style that says what is wrong with a sign-up, and lets it be sent again as it was typed. */
export function signUpPage(message: string, typed: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${escapeHtml(message)}</title>
</head>
<body>
<main>
<h1>${english.signUp}</h1>
<form action="/thanks/" method="post">
<p id="email-error">${escapeHtml(message)}</p>
<p><label for="email">${english.email}</label>
<input id="email" name="email" type="email" autocomplete="email" required aria-invalid="true" aria-describedby="email-error" value="${escapeHtml(typed)}"></p>
<p hidden><label for="website">${english.honeypot}</label> <input id="website" name="website" tabindex="-1" autocomplete="off"></p>
<p><button>${english.signUp}</button></p>
</form>
<p><a href="/">${english.backToStart}</a></p>
</main>
</body>
</html>
`;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
