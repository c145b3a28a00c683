import type { Page } from "playwright/test";
import postcss, { type AtRule, type Rule } from "postcss";

/**
 * What a style sheet is to the oldest browsers that the site promises to serve (`src/build/supported-browsers.ts`): what they cannot
 * read is taken out, as they would leave it out. Versions by MDN's tables of support.
 */
export function asOldBrowser(css: string): string {
  const sheet = postcss.parse(css);
  sheet.walkAtRules((rule) => {
    if (rule.name === "media" && /[<>]/.test(rule.params)) rule.remove();
    else if (["container", "property", "scope", "starting-style", "view-transition"].includes(rule.name)) rule.remove();
    else if (rule.name === "supports" && isUnknown(rule.params)) applyOrRemove(rule);
  });
  sheet.walkRules((rule) => {
    const isNested = rule.parent?.type === "rule";
    if (isNested || rule.selectors.some(isUnknown)) rule.remove();
  });
  sheet.walkDecls((declaration) => {
    const { prop, value } = declaration;
    // A custom property takes any value, and spoils what it is used for.
    if (isUnknown(value))
      prop.startsWith("--") ? Object.assign(declaration, { value: "none-such" }) : declaration.remove();
    else if (/^overflow/.test(prop) && /\bclip\b/.test(value)) declaration.remove();
    else if (prop === "content" && value.replaceAll(/"[^"]*"|'[^']*'/g, "").includes("/")) declaration.remove();
    else if (["translate", "rotate", "scale", "text-wrap", "field-sizing"].includes(prop)) declaration.remove();
  });
  return sheet.toString();
}

/** `:has()`, popovers, relative and mixed colors, all newer than five years in one of the engines. */
const isUnknown = (text: string) =>
  /:has\(|:popover-open|\b(oklch|oklab|lab|lch|color|color-mix|light-dark|anchor|anchor-size)\(/.test(text);

/** `@supports not selector(:has(*))` holds for a browser that does not know it. */
function applyOrRemove(rule: AtRule): void {
  if (/^\s*not\b/.test(rule.params)) rule.replaceWith((rule.nodes ?? []) as Rule[]);
  else rule.remove();
}

/**
 * Lets a page be seen as an old browser shows it: its styles, popovers and younger functions taken away. The page's context has to
 * bypass the policy, since the hashes of changed styles are others.
 */
export async function makeOldBrowser(page: Page): Promise<void> {
  await page.route("**/*", async (route) => {
    const type = route.request().resourceType();
    if (type !== "document" && type !== "stylesheet") return route.continue();
    const response = await route.fetch();
    const text = await response.text();
    if (type === "stylesheet") return route.fulfill({ response, body: asOldBrowser(text) });
    const body = text
      .replace(/(<style[^>]*>)([^<]*)(?=<\/style>)/g, (_, tag: string, css: string) => tag + asOldBrowser(css))
      .replace(/(<link rel="stylesheet"[^>]* media=")[^"]*(&lt;|&gt;|[<>])[^"]*"/g, '$1not all"')
      .replace(/ popover(target)?(="[^"]*")?(?=[ >])/g, "");
    await route.fulfill({ response, body });
  });
  await page.addInitScript(() => {
    for (const name of ["showPopover", "hidePopover", "togglePopover", "popover"])
      Reflect.deleteProperty(HTMLElement.prototype, name);
    for (const name of Object.getOwnPropertyNames(Element.prototype))
      if (/^aria[A-Z]|^role$/.test(name)) Reflect.deleteProperty(Element.prototype, name);
    for (const name of ["findLast", "findLastIndex", "toSorted", "toReversed", "with"])
      Reflect.deleteProperty(Array.prototype, name);
    for (const name of ["groupBy", "hasOwn"]) Reflect.deleteProperty(Object, name);
    Reflect.deleteProperty(URL, "canParse");
    Reflect.deleteProperty(Promise, "withResolvers");
  });
}
