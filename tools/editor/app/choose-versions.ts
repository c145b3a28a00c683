import type { Conflict } from "../conflict/conflict.ts";

/**
 * Shows both versions of each field that two people changed, side by side, to choose from.
 * @returns the choices by their ids; undefined where the owner goes back to the form
 */
export function askChoices(words: string, conflicts: readonly Conflict[]): Promise<Record<string, string> | undefined> {
  return new Promise((resolve) => {
    const dialog = element("dialog", { className: "versions" });
    dialog.setAttribute("aria-labelledby", "versions-title");
    const form = element("form", { method: "dialog" });
    form.append(
      element("h2", { id: "versions-title", textContent: "Two versions" }),
      element("p", { textContent: words }),
    );
    for (const [index, conflict] of conflicts.entries()) form.append(choiceOf(conflict, index));
    const buttons = element("p", { className: "buttons" });
    buttons.append(
      element("button", { type: "submit", value: "save", className: "primary", textContent: "Save these" }),
      element("button", { type: "submit", value: "back", formNoValidate: true, textContent: "Back to the form" }),
    );
    form.append(buttons);
    dialog.append(form);
    dialog.addEventListener("close", () => {
      const chosen = conflicts.map(({ id }, index) => [id, new FormData(form).get(`choice-${index}`)] as const);
      dialog.remove();
      resolve(dialog.returnValue === "save" ? (Object.fromEntries(chosen) as Record<string, string>) : undefined);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

function choiceOf({ label, mine, theirs, mayKeepBoth }: Conflict, index: number): HTMLElement {
  const group = element("fieldset", {});
  group.append(element("legend", { textContent: label }));
  const option = (value: string, name: string, text: string) => {
    const card = element("label", {});
    const input = element("input", { type: "radio", name: `choice-${index}`, value, required: true });
    card.append(input, element("b", { textContent: name }), element("span", { textContent: text }));
    return card;
  };
  group.append(
    option("mine", "Yours", mine || "(empty)"),
    option("theirs", "Saved meanwhile", theirs || "(empty)"),
    ...(mayKeepBoth ? [option("both", "Keep both", "One below the other; you can tidy up afterwards.")] : []),
  );
  return group;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
