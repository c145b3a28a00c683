import { type TransformOptions, transform } from "lightningcss";
import { canMatch } from "./can-match.ts";
import { type KnownNames, propertiesRead } from "./known-names.ts";

/**
 * Takes out of a site's style sheets every rule for what no page has and no script adds, and then every custom property that
 * nothing reads. Equal sheets and names give equal bytes.
 * @param sheets style sheets of the site
 * @param names what its pages and scripts have
 * @returns the same sheets in the same order, minified
 */
export function pruneSheets(sheets: readonly string[], names: KnownNames): string[] {
  return withoutUnreadProperties(
    sheets.map((css) => withoutUnusedRules(css, names)),
    names,
  );
}

function withoutUnusedRules(css: string, names: KnownNames): string {
  const pruned = minified(css, {
    visitor: {
      Rule: {
        style: ({ value }) => (value.selectors.some((selector) => canMatch(selector, names)) ? undefined : []),
      },
      // Of a list by itself: a rule handed back whole would lose what Lightning CSS 1.32 cannot read again, as `var()`.
      Selector: (selector) => (canMatch(selector, names) ? undefined : []),
    },
  });
  // Once more, for the conditions that have no rule any longer.
  return minified(pruned, {});
}

/** A property may have been read by another one alone, so they are looked at again until none is left to take out. */
function withoutUnreadProperties(sheets: readonly string[], names: KnownNames): string[] {
  const read = new Set(names.propertiesRead).union(propertiesRead(sheets.join("\n")));
  const pruned = sheets.map((css) => {
    const set = [...css.matchAll(/[{;](--[\w-]+):/g)].map(([, name = ""]) => name);
    const unread = [...new Set(set)].filter((name) => !read.has(name));
    return unread.length === 0 ? css : minified(css, { unusedSymbols: unread });
  });
  const isDone = pruned.every((css, index) => css === sheets[index]);
  return isDone ? pruned : withoutUnreadProperties(pruned, names);
}

type Options = Pick<TransformOptions<Record<never, never>>, "visitor" | "unusedSymbols">;

function minified(css: string, options: Options): string {
  const { code } = transform({ filename: "sheet.css", code: Buffer.from(css), minify: true, ...options });
  return code.toString();
}
