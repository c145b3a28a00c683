import { type Html, html } from "./html.ts";
import { ownPages } from "./own-pages.ts";

/** A page of the editor: its head, the way to the others, and what it is about. */
export function pageShell(title: string, path: string, main: Html): string {
  const links = ownPages.map(
    (page) => html`<a href="${page.path}"${page.path === path && html` aria-current="page"`}>${page.name}</a>`,
  );
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · Edit the site</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/api/keystatic/pages.css">
<script type="module" src="/api/keystatic/pages.js"></script>
</head>
<body>
<header><nav aria-label="The editor">${links}<a href="/" target="_blank">See the site</a></nav></header>
<main>
<h1>${title}</h1>
${main}
</main>
</body>
</html>
`.text;
}
