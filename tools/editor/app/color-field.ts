import { Flex } from "@keystar/ui/layout";
import { TextField } from "@keystar/ui/text-field";
import type { BasicFormField } from "@keystatic/core";
import { type ChangeEvent, createElement, type ReactElement } from "react";
import { type Brand, neutralBrand } from "../../../src/domain/brand/brand.ts";
import { deriveColors } from "../../../src/domain/brand/derive-colors.ts";
import { type ToldField, toldContrast } from "../../../src/domain/brand/told-contrast.ts";

interface InputProps {
  value: string;
  onChange(value: string): void;
}

const isColor = (value: string) => /^#[0-9a-f]{6}$/i.test(value);

/** What the fields of the open form say, so that each can be judged beside the others. */
const chosen = new Map<ToldField, string>();

/**
 * A color: picked, or typed as # and six signs. While it moves, a sample shows both schemes, and a sentence tells how well it can be read.
 * @param role which of the brand's colors it is
 */
export function colorField(label: string, description: string, role: ToldField): BasicFormField<string> {
  const asText = (value: unknown) => (typeof value === "string" ? value : "");
  return {
    kind: "form",
    label,
    defaultValue: () => "",
    parse: asText,
    serialize: (value) => ({ value: value || undefined }),
    validate: (value) => value,
    reader: { parse: asText },
    Input: ({ value, onChange }: InputProps) => {
      if (isColor(value)) chosen.set(role, value.toLowerCase());
      else chosen.delete(role);
      return createElement(
        Flex,
        { gap: "regular", alignItems: "end", wrap: true },
        createElement(TextField, { label, description, value, onChange, flex: true }),
        createElement("input", {
          className: "color-picker",
          type: "color",
          "aria-label": `${label}: pick a color`,
          value: isColor(value) ? value : "#ffffff",
          onChange: (event: ChangeEvent<HTMLInputElement>) => onChange(event.target.value),
        }),
        isColor(value) && told(role),
      );
    },
  };
}

/** The sample, and the contrast in words. */
function told(role: ToldField): ReactElement {
  const brand: Brand = { ...neutralBrand, ...Object.fromEntries(chosen) };
  const samples = Object.entries(deriveColors(brand)).map(([scheme, tokens]) =>
    createElement(
      "span",
      { key: scheme, className: "color-sample", style: { background: tokens.get("paper"), color: tokens.get("ink") } },
      createElement("b", { style: { background: tokens.get("track"), color: tokens.get("on-track") } }, "Ground"),
      " Words ",
      createElement("u", { style: { color: tokens.get("accent") } }, "accent"),
    ),
  );
  return createElement(
    "div",
    { className: "color-told" },
    ...samples,
    createElement("p", { role: "status" }, toldContrast(brand, role)),
  );
}
