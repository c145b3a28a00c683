import type { AstroIntegration } from "astro";
import type { Connect, Plugin } from "vite";
import { type EditorPlaces, editRequests } from "./edit-requests.ts";

/** In the preview: a link on each page that leads to its form. It is a script, so that the pages themselves know nothing of it. */
const editLink = `
const link = document.createElement("a");
link.href = "/api/keystatic/page?address=" + encodeURIComponent(location.pathname);
link.textContent = "Edit this page";
link.id = "edit-this-page";
Object.assign(link.style, { position: "fixed", right: "1rem", bottom: "1rem", zIndex: "99", padding: ".6rem 1rem",
  borderRadius: "2rem", background: "#111", color: "#fff", font: "600 1rem/1.2 system-ui, sans-serif", textDecoration: "none",
  boxShadow: "0 2px 12px #0006" });
document.body.append(link);
`;

/** Puts the editor into the preview's server. It is handed to that server only; the site's own settings do not name it. */
export function editor(places: EditorPlaces): AstroIntegration {
  return {
    name: "editor",
    hooks: {
      "astro:config:setup": ({ command, injectScript, updateConfig }) => {
        if (command !== "dev") return;
        injectScript("page", editLink);
        updateConfig({ vite: { plugins: [firstInLine(places)] } });
      },
    },
  };
}

/** Comes before the server's own rules for addresses: those want a slash at the end, which the editor's page does not write. */
function firstInLine(places: EditorPlaces): Plugin {
  return {
    name: "editor",
    enforce: "post",
    configureServer: (server) => () => {
      server.middlewares.stack.unshift({ route: "", handle: editRequests(places) as Connect.NextHandleFunction });
    },
  };
}
