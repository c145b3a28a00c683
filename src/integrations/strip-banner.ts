import type { Plugin } from "vite";

/**
 * Takes Tailwind's license banner out of the style sheet that every page carries. The sheet holds none of Tailwind's own
 * code: neither its reset nor its theme is imported, and the utilities' declarations are this project's tokens.
 */
export function stripBanner(): Plugin {
  return {
    name: "strip-banner",
    enforce: "pre",
    transform: {
      filter: { id: /\.css(\?|$)/, code: banner },
      handler: (code) => ({ code: code.replace(banner, ""), map: null }),
    },
  };
}

const banner = /\/\*! tailwindcss [^*]*\*\/\s*/;
