import { contentTypes } from "../serve/content-type.ts";
import type { SiteRules } from "./site-rules.ts";

/**
 * A site of Caddy 2.6 or newer that answers as the local server does. Errors are answered apart from the site in Caddy, so the
 * headers are named in both. Caddy's own way from an address without its last slash loses what follows the `?`, so it has
 * one here. Source: Caddy documentation, directives `header`, `handle_errors`, `file_server`, `map`.
 * @param address what Caddy serves: `www.clinic.example`, `http://127.0.0.1:8080`
 */
export function caddyConfig(
  { everywhere, somewhere, redirects, missing }: SiteRules,
  { address, root }: { readonly address: string; readonly root: string },
): string {
  const rules = [...somewhere].flatMap(([name, values]) => values.map((each) => ({ name, ...each })));
  return `# Made by "npm run deploy:config" from the built site; the policy changes with it. Caddy fetches the certificate itself.
(site_headers) {
  header {
${[...everywhere].map(([name, value]) => `    ${name} ${quoted(value)}\n`).join("")}    -Server
  }
}

${address} {
  root * ${quoted(root)}
  import site_headers
${rules.map(({ pattern, name, value }) => `  header ${pattern} ${name} ${quoted(value)}\n`).join("")}
  @pages path */
  header @pages Content-Type "text/html; charset=utf-8"
${Object.entries(contentTypes)
  .map(
    ([ending, type]) =>
      `  @${ending.slice(1)} path *${ending}\n  header @${ending.slice(1)} Content-Type ${quoted(type)}\n`,
  )
  .join("")}
  # What follows the ? of an address goes along.
  map {query} {asked} {
    ~^(.+)$ "?\${1}"
    default ""
  }
${redirects.map(({ from, to, status }) => `  redir ${quoted(decodeURI(from))} ${quoted(`${to}{asked}`)} ${status}\n`).join("")}
  @slashless {
    not path */
    file {path}/index.html
  }
  redir @slashless {path}/{asked} 301

  # The host's own files, hidden ones and the compressed twins are no addresses of the site.
  @hidden path_regexp ^/_(headers|redirects)$|/\\.|\\.(br|gz)$
  error @hidden 404

  file_server {
    precompressed br gzip
    disable_canonical_uris
  }

  handle_errors {
    import site_headers
    header Cache-Control no-store
    header Content-Type "text/html; charset=utf-8"
${missingMap(missing)}    rewrite * ${missing.length > 0 ? "{missing}" : "/404.html"}
    file_server
  }
}
`;
}

/** Which page an unknown address gets, where the site has one in several languages. */
function missingMap(missing: SiteRules["missing"]): string {
  if (missing.length === 0) return "";
  const lines = missing.map(({ folder, page }) => `      ~^${folder} ${page}\n`);
  return `    map {path} {missing} {\n${lines.join("")}      default /404.html\n    }\n`;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
