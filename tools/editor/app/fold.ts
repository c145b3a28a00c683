import type { BasicFormField } from "@keystatic/core";
import { createElement, useState } from "react";

/** The name of the button among the fields; it holds nothing. */
export const foldName = "moreFields";

/** The button "More": the fields behind it are hidden until it is pressed (editor.css). */
export const fold: BasicFormField<null> = {
  kind: "form",
  label: "More",
  defaultValue: () => null,
  parse: () => null,
  serialize: () => ({ value: undefined }),
  validate: () => null,
  reader: { parse: () => null },
  Input: FoldButton,
};

function FoldButton() {
  const [isOpen, open] = useState(false);
  const words = isOpen ? "Less" : "More: what is seldom changed";
  return createElement(
    "button",
    { type: "button", className: "fold", "aria-expanded": isOpen, onClick: () => open(!isOpen) },
    words,
  );
}
