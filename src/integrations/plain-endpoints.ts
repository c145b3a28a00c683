import type { AstroIntegration } from "astro";

/** Addresses whose names Astro would not take for pages, because they begin with an underscore. */
export function plainEndpoints(): AstroIntegration {
  return {
    name: "plain-endpoints",
    hooks: {
      "astro:config:setup": ({ injectRoute }) => {
        injectRoute({
          pattern: "/_redirects",
          entrypoint: new URL("../endpoints/redirects.ts", import.meta.url),
          prerender: true,
        });
      },
    },
  };
}
