import { ownPages } from "../pages/own-pages.ts";

/** The way to the editor's other pages, above each form; the same as stands on those pages. */
export function addBar(): void {
  const bar = document.createElement("nav");
  bar.id = "editor-bar";
  bar.setAttribute("aria-label", "The editor");
  const link = (words: string, href: string) => {
    const made = document.createElement("a");
    made.href = href;
    made.textContent = words;
    bar.append(made);
    return made;
  };
  for (const { name, path } of ownPages) if (path !== "/keystatic/history") link(name, path);
  const history = link("History", "/keystatic/history");
  history.addEventListener("click", () => {
    history.href = `/api/keystatic/history-of?form=${encodeURIComponent(location.pathname)}`;
  });
  document.body.prepend(bar);
  // Keystatic draws a dashboard of its own at these addresses, without asking the server.
  document.addEventListener("click", leaveKeystatic, { capture: true });
}

function leaveKeystatic(event: MouseEvent): void {
  const place = event.target instanceof Element ? event.target.closest("a[href]") : null;
  const href = place?.getAttribute("href") ?? "";
  const isOwn = ownPages.some(({ path }) => path === new URL(href, location.href).pathname.replace(/\/$/, ""));
  if (!href || !isOwn || event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  event.stopPropagation();
  location.assign(href);
}
