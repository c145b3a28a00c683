import type { Config } from "@keystatic/core";
import { Keystatic } from "@keystatic/core/ui";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import type { EditorDescription, FormDescription } from "../../editor/server/describe-forms.ts";
import { addBar } from "./bar.ts";
import { goToField } from "./go-to-field.ts";
import { readPastes } from "./read-paste.ts";
import { watchSaves } from "./saving.ts";
import { schemaOf } from "./schema.ts";
import "./editor.css";

/*
 * The editor's page: Keystatic, with the forms that the server makes from the site's own schemas. It reads and writes through
 * the server, which turns a saved form into changes of lines.
 */

watchSaves();
addBar();
readPastes();
const description: EditorDescription = await (await fetch("/api/keystatic/forms")).json();

const yaml = { data: "yaml" } as const;
const withText = { contentField: "pageText" } as const;

function settings(): Config {
  const { forms } = description;
  const named = (isSingle: boolean) => forms.filter((form) => form.isSingle === isSingle);
  return {
    storage: { kind: "local" },
    ui: { brand: { name: "Edit the site" }, navigation: forms.map(({ name }) => name) },
    singletons: Object.fromEntries(named(true).map((form) => [form.name, { ...layout(form), path: form.name }])),
    collections: Object.fromEntries(
      named(false).map((form) => [
        form.name,
        { ...layout(form), path: `${form.name}/*` as const, slugField: form.nameField },
      ]),
    ),
  };
}

const layout = (form: FormDescription) => ({
  label: form.label,
  format: form.hasText ? withText : yaml,
  ...(form.preview && { previewUrl: form.preview }),
  schema: schemaOf(form, description.parts),
});

const root = document.getElementById("editor");
void goToField(description.forms);
if (root) createRoot(root).render(createElement(Keystatic, { config: settings() }));
