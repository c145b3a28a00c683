import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { parseFragment } from "parse5";
import { attribute, type Element, elementsIn, textOf } from "./elements.ts";

type Component = Parameters<AstroContainer["renderToString"]>[0];

/** A component as it was drawn. */
export interface Drawn {
  elements: Element[];
  /** the text that is read */
  text: string;
  html: string;
  /** the elements that have this role, by their tag or by the attribute, in order */
  byRole(role: Role): Element[];
  /** what the elements of this role are called, in order */
  names(role: Role): string[];
}

const tags = {
  link: ["a"],
  button: ["button"],
  list: ["ul", "ol"],
  listitem: ["li"],
  row: ["tr"],
  rowheader: ["th"],
  cell: ["td"],
  table: ["table"],
  heading: ["h1", "h2", "h3", "h4"],
  navigation: ["nav"],
  figure: ["figure"],
  textbox: ["input"],
  term: ["dt"],
  definition: ["dd"],
  group: ["details"],
  form: ["form"],
} as const;
export type Role = keyof typeof tags;

/** Draws a component as the published site does. */
export async function renderComponent(component: Component, props: object, slots = {}): Promise<Drawn> {
  const container = await AstroContainer.create();
  const html = await container.renderToString(component, { props: props as Record<string, unknown>, slots });
  const fragment = parseFragment(html);
  const elements = elementsIn(fragment);
  const byRole = (role: Role) => elements.filter((element) => hasRole(element, role));
  return { elements, text: textOf(fragment), html, byRole, names: (role) => byRole(role).map(nameOf) };
}

function hasRole(element: Element, role: Role): boolean {
  const given = attribute(element, "role");
  if (given) return given === role;
  if (role === "textbox" && attribute(element, "type") === "hidden") return false;
  return (tags[role] as readonly string[]).includes(element.tagName);
}

/** The name of an element: its label, else its text. */
function nameOf(element: Element): string {
  return attribute(element, "aria-label") ?? textOf(element);
}
