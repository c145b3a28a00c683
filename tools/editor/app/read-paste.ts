import { needsReading, pastedText, withoutUnseen } from "./pasted-text.ts";

/**
 * Reads what is pasted into a text before Keystatic does. Lists that a word processor wrote as paragraphs with dots become lists,
 * lines become paragraphs, and signs that nobody sees are left out. Lists, tables and headings that the clipboard has as HTML stay.
 */
export function readPastes(): void {
  document.addEventListener("paste", read, { capture: true });
}

/** The events that this page made itself: they are read already. */
const own = new WeakSet<Event>();

function read(event: ClipboardEvent): void {
  const data = event.clipboardData;
  const place = event.target instanceof Element ? event.target.closest(".ProseMirror") : null;
  if (own.has(event) || !data || !place || data.files.length > 0) return;
  const [text, html] = [data.getData("text/plain"), data.getData("text/html")];
  if (!html && !needsReading(text) && withoutUnseen(text) === text) return;
  const cleaned = new DataTransfer();
  if (html && !isListByHand(html)) {
    if (withoutUnseen(html) === html) return;
    cleaned.setData("text/html", withoutUnseen(html));
  } else if (needsReading(text)) cleaned.setData("text/html", pastedText(text));
  cleaned.setData("text/plain", withoutUnseen(text));
  event.preventDefault();
  event.stopImmediatePropagation();
  const again = new ClipboardEvent("paste", { clipboardData: cleaned, bubbles: true, cancelable: true });
  own.add(again);
  event.target?.dispatchEvent(again);
}

/** Word writes an entry of a list as a paragraph of its own class, and mail programs as one that begins with a dot. */
function isListByHand(html: string): boolean {
  const page = new DOMParser().parseFromString(html, "text/html");
  if (page.querySelector("ul, ol, table, h1, h2, h3, h4")) return false;
  const dots = [...page.querySelectorAll("p, div")].filter((part) =>
    /^\s*([•·▪◦●\uf0b7]|o\s{2,})/.test(part.textContent ?? ""),
  );
  return dots.length > 0 || page.querySelector('[class*="MsoListParagraph"], [style*="mso-list"]') !== null;
}
