import { ActionButton } from "@keystar/ui/button";
import { Flex } from "@keystar/ui/layout";
import { TextField } from "@keystar/ui/text-field";
import type { BasicFormField } from "@keystatic/core";
import { createElement, useState } from "react";

interface InputProps {
  value: string;
  onChange(value: string): void;
}

/**
 * A file in `media/`: its path can be typed, or a file chosen, which is then sent at once. The server checks it, makes a picture
 * smaller, and answers with the path, or with what is wrong.
 * @param accept the endings that the file dialog offers
 */
export function mediaField(label: string, description: string, accept: string): BasicFormField<string> {
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
      createElement(MediaInput, { label, description, accept, value, onChange }),
  };
}

function MediaInput({
  label,
  description,
  accept,
  value,
  onChange,
}: InputProps & Record<"label" | "description" | "accept", string>) {
  const [said, say] = useState("");
  const choose = () => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = accept;
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      if (file) void send(file, say, onChange);
    });
    input.click();
  };
  const isPicture = /\.(jpe?g|png|webp|avif|gif)$/.test(value);
  return createElement(
    Flex,
    { direction: "column", gap: "regular" },
    createElement(TextField, {
      label,
      description,
      value,
      onChange,
      ...(said && said !== "…" && { errorMessage: said }),
    }),
    createElement(ActionButton, { onPress: choose, alignSelf: "start", isDisabled: said === "…" }, "Choose a file"),
    isPicture &&
      createElement("img", {
        className: "chosen-picture",
        alt: "",
        src: `/api/keystatic/picture?path=${encodeURIComponent(value)}`,
      }),
  );
}

async function send(file: File, say: (words: string) => void, onChange: (path: string) => void): Promise<void> {
  say("…");
  try {
    const address = `/api/keystatic/media?name=${encodeURIComponent(file.name)}`;
    const response = await fetch(address, { method: "POST", headers: { "no-cors": "1" }, body: file });
    const words = await response.text();
    say(response.ok ? "" : words);
    if (response.ok) onChange(words);
  } catch {
    say("The file could not be sent. Is npm run edit still running?");
  }
}
