import { isWrittenFromRight } from "../../src/domain/language.ts";
import { stringsFor } from "../../src/strings/strings-for.ts";
import type { FormPlace } from "./form-place.ts";
import type { ServedField, Typed } from "./served-forms.ts";

/**
 * A page without any style that says what is wrong with a form, and lets it be sent again as it was typed.
 * @param faults what is wrong with fields, by their names
 */
export function formPage(
  { thanks, language, form }: FormPlace,
  message: string,
  typed: Typed,
  faults: Readonly<Record<string, string>>,
): string {
  const t = stringsFor(language);
  const { title, fields } = form.words(language);
  const [first = ""] = Object.keys(fields);
  const all = Object.keys(faults).length > 0 ? faults : { [first]: message };
  const rows = Object.entries(fields).map(([name, field]) => fieldRow(name, field, typed[name] ?? "", all[name]));
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
<h1>${escapeHtml(title)}</h1>
<form action="${thanks}" method="post">
${rows.join("\n")}
<p hidden><label for="website">${t.honeypot}</label> <input id="website" name="website" tabindex="-1" autocomplete="off"></p>
<p><button>${escapeHtml(t.send)}</button></p>
</form>
<p><a href="${thanks.replace(/thanks(-call)?\/$/, "")}">${t.backToStart}</a></p>
</main>
</body>
</html>
`;
}

function fieldRow(name: string, field: ServedField, value: string, fault: string | undefined): string {
  const { label, type, autocomplete, isRequired } = field;
  const marks = [
    ...(isRequired ? ["required"] : []),
    ...(fault ? [`aria-invalid="true" aria-describedby="${name}-error"`] : []),
  ];
  return `${fault ? `<p id="${name}-error">${escapeHtml(fault)}</p>\n` : ""}<p><label for="${name}">${escapeHtml(label)}</label>
<input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" ${marks.map((mark) => `${mark} `).join("")}value="${escapeHtml(value)}"></p>`;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
