import type { AstroIntegration } from "astro";

/** The owner's to-do list as a page of the preview, `/todo/`. A build does not know the page. */
export function todoPage(): AstroIntegration {
  return {
    name: "todo-page",
    hooks: {
      "astro:config:setup": ({ command, injectRoute }) => {
        if (command !== "dev") return;
        injectRoute({
          pattern: "/todo/",
          entrypoint: new URL("../preview/todo.astro", import.meta.url),
          prerender: true,
        });
      },
    },
  };
}
