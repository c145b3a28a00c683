import type { Selector, SelectorComponent } from "lightningcss";
import type { KnownNames } from "./known-names.ts";

/**
 * Can a selector meet an element of the site? Each of its names must be there, in a page or in a script. What a visitor
 * brings about (`:hover`, an open menu) always can, and so can what `:not()` excludes.
 */
export function canMatch(selector: Selector, names: KnownNames): boolean {
  return selector.every((component) => isKnown(component, names));
}

function isKnown(component: SelectorComponent, names: KnownNames): boolean {
  switch (component.type) {
    case "type":
      return names.types.has(component.name.toLowerCase()) || names.scriptWords.has(component.name);
    case "class":
      return names.classes.has(component.name) || names.scriptWords.has(component.name);
    case "id":
      return names.ids.has(component.name) || names.scriptWords.has(component.name);
    case "attribute": {
      if (isSetByScript(component.name, names)) return true;
      const values = names.attributes.get(component.name);
      const { operation } = component;
      return values !== undefined && (operation?.operator !== "equal" || values.has(operation.value));
    }
    case "pseudo-class":
      if (component.kind === "is" || component.kind === "where" || component.kind === "has")
        return component.selectors.some((inner) => canMatch(inner, names));
      return true;
    default:
      return true;
  }
}

/** A script sets `aria-current` by that name or as the property `ariaCurrent`, `data-address` also as `dataset.address`. */
function isSetByScript(attribute: string, { scriptProperties }: KnownNames): boolean {
  const property = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const ways = [attribute, property(attribute), property(attribute.replace(/^data-/, ""))];
  return ways.some((name) => scriptProperties.has(name));
}
