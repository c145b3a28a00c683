import type { EditorField, EditorFields } from "../fields/editor-field.ts";
import type { FormDescription } from "../server/describe-forms.ts";

/**
 * Goes to the field that the address names: `#hours.fri`. Keystatic marks its inputs by no name, so each step is looked for by
 * its label, below the one before it.
 * @param forms the descriptions of all forms, by which names become labels
 */
export async function goToField(forms: readonly FormDescription[]): Promise<void> {
  const [, name] = /^\/keystatic\/(?:singleton|collection)\/([\w-]+)/.exec(location.pathname) ?? [];
  const form = forms.find((each) => each.name === name);
  const labels = form ? labelsOf(form.fields, decodeURIComponent(location.hash.slice(1)).split(".")) : [];
  if (labels.length === 0) return;
  const found = await waitFor(() => labelled(labels[0] ?? "", undefined));
  const last = labels.slice(1).reduce((place, label) => labelled(label, place) ?? place, found);
  if (!last) return;
  openFold(last);
  last.scrollIntoView({ block: "center" });
  const control = last instanceof HTMLLabelElement && last.control ? last.control : controlAfter(last);
  control?.focus({ preventScroll: true });
}

/** Where a field is folded away under "More". */
function openFold(place: Element): void {
  if (place.checkVisibility()) return;
  for (const button of document.querySelectorAll<HTMLElement>(".fold[aria-expanded=false]")) button.click();
}

function labelsOf(fields: EditorFields, path: readonly string[]): string[] {
  const [name = "", ...rest] = path;
  const field: EditorField | undefined = fields[name];
  if (!field) return [];
  const inner = field.kind === "group" ? field.fields : {};
  return [field.label, ...labelsOf(inner, rest)];
}

/** The element whose words are the label, the first one after another element. */
function labelled(label: string, after: Element | undefined): Element | undefined {
  const form = document.querySelector("form");
  if (!form) return undefined;
  const words = document.createTreeWalker(form, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    const isAfter = !after || (after.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (isAfter && node.textContent?.trim() === label)
      return node.parentElement?.closest("label") ?? node.parentElement ?? undefined;
  }
  return undefined;
}

function controlAfter(place: Element): HTMLElement | undefined {
  const controls = document.querySelectorAll<HTMLElement>("form :is(input, textarea, button, [contenteditable=true])");
  return [...controls].find(
    (control) => (place.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
}

async function waitFor<Found>(look: () => Found | undefined): Promise<Found | undefined> {
  for (let tries = 0; tries < 150; tries++) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return undefined;
}
