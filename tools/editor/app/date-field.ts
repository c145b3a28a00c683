import { Flex } from "@keystar/ui/layout";
import { TextField } from "@keystar/ui/text-field";
import type { BasicFormField } from "@keystatic/core";
import { type ChangeEvent, createElement } from "react";

interface InputProps {
  value: string;
  onChange(value: string): void;
}

/** A day: typed as people write it, or picked from the browser's own calendar. The server reads what was typed. */
export function dateField(label: string, description: string): BasicFormField<string> {
  const asText = (value: unknown) => (typeof value === "string" ? value : "");
  return {
    kind: "form",
    label,
    defaultValue: () => "",
    parse: asText,
    serialize: (value) => ({ value: value || undefined }),
    validate: (value) => value,
    reader: { parse: asText },
    Input: ({ value, onChange }: InputProps) =>
      createElement(
        Flex,
        { gap: "regular", alignItems: "end", wrap: true },
        createElement(TextField, { label, description, value, onChange, flex: true }),
        createElement("input", {
          className: "day-picker",
          type: "date",
          "aria-label": `${label}: pick a day`,
          value: /^\d{4}-\d\d-\d\d$/.test(value) ? value : "",
          onChange: (event: ChangeEvent<HTMLInputElement>) => onChange(event.target.value),
        }),
      ),
  };
}
