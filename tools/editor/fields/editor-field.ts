/** What one field of a form is: made from its schema, understood by the editor's page, and plain data, so that it can be sent. */
export type EditorField = {
  /** the field's name in words: `Search title` for `searchTitle` */
  label: string;
  /** the schema's own description */
  help: string;
  isOptional: boolean;
} & FieldKind;

export type EditorFields = Readonly<Record<string, EditorField>>;

type FieldKind =
  /** one line, or several that are read as one */
  | { kind: "text"; long: boolean }
  /** a day, written as people write it and read as year-month-day */
  | { kind: "date" }
  /** a color of the brand, by its field: `ground` */
  | { kind: "color"; role: "ground" | "paper" | "ink" | "accent" }
  /** a phone number, which gets the code of its country */
  | { kind: "phone" }
  /** written as text, so that nothing typed is lost before it is checked */
  | { kind: "number" }
  /** `usual` is what holds if the field is left out */
  | { kind: "yes-no"; usual: boolean }
  /** `among`: the choices are known when the form is opened, those of the clinic's figure or its pages */
  | { kind: "choice"; options: readonly string[]; usual: string; among?: "shapes" | "pages" }
  /** the file name of an entry of another collection */
  | { kind: "reference"; collection: string }
  /** a file in `media/`, by its path: `media/films/psoas.jpg` */
  | { kind: "media"; accept: string }
  | { kind: "list"; element: EditorField }
  | { kind: "group"; fields: EditorFields }
  /** a group whose fields depend on one of them, such as a newsletter's `provider`: that one is `key` */
  | {
      kind: "forms";
      key: string;
      choice: { label: string; help: string };
      forms: Readonly<Record<string, EditorFields>>;
    };

/** The fields that a group has in all of its forms: a choice of another form does not touch what stands in them. */
export function commonNames({ forms }: EditorField & { kind: "forms" }): string[] {
  const [first = {}, ...others] = Object.values(forms);
  return Object.keys(first).filter((name) => others.every((form) => name in form));
}
