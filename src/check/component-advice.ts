import type { MdastNode } from "satteri";
import { type BodyComponent, componentNamed } from "../schemas/body-components.ts";
import { closestName } from "./closest-name.ts";
import { tagAdvice } from "./tag-advice.ts";

const mayHoldComponents = new Set(["root", "blockquote", "listItem"]);

/** What is wrong with a tag in a text: no component, an attribute that does not exist, no value, a wrong place. */
export function componentAdvice(node: MdastNode, parent: MdastNode): string | undefined {
  if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return undefined;
  const { name, attributes, children } = node;
  // The one sign for a new line within a cell of a table, where a line of text cannot end.
  if (name === "br" && parent.type === "tableCell" && attributes.length === 0 && children.length === 0)
    return undefined;
  const component = componentNamed(name);
  if (!component)
    return tagAdvice(name, attributes.map((each) => ("value" in each ? String(each.value) : "")).join(" "));
  const seen = new Set<string>();
  for (const attribute of attributes) {
    if (attribute.type !== "mdxJsxAttribute")
      return `Delete what stands between { and }. Write it like this: ${component.example}`;
    if (seen.has(attribute.name)) return `${attribute.name} stands here twice. Keep one of the two.`;
    seen.add(attribute.name);
    const advice = attributeAdvice(component, attribute.name, attribute.value);
    if (advice) return advice;
  }
  const missing = Object.keys(component.attributes).find(
    (key) => component.attributes[key]?.required && !seen.has(key),
  );
  if (missing)
    return `Add ${missing}="…". ${component.attributes[missing]?.describe} Write it like this: ${component.example}`;
  if (children.length > 0) return `Nothing can stand inside it. Write it like this: ${component.example}`;
  if (node.type === "mdxJsxFlowElement" && mayHoldComponents.has(parent.type)) return undefined;
  return "Put it on a line of its own, between two empty lines.";
}

function attributeAdvice(component: BodyComponent, name: string, value: unknown): string | undefined {
  const attribute = Object.hasOwn(component.attributes, name) ? component.attributes[name] : undefined;
  if (!attribute) {
    const meant = closestName(name, Object.keys(component.attributes));
    return meant
      ? `Did you mean ${meant}? ${name} is not known here.`
      : `Delete ${name}. Write it like this: ${component.example}`;
  }
  if (typeof value !== "string" || value.trim() === "")
    return `Write a text between quotes: ${name}="…". ${attribute.describe}`;
  return attribute.refuse?.(value);
}
