import { contentTypes } from "../serve/content-type.ts";
import type { HeaderValue, SiteRules } from "./site-rules.ts";

/**
 * Where the site stands on the server: its folder, what nginx listens on (`80`, `127.0.0.1:8080`), its names, and whether
 * this nginx has the brotli module, without which `brotli_static` would keep it from starting.
 */
export type NginxPlace = {
  readonly root: string;
  readonly listen: readonly string[];
  readonly serverName: string;
  readonly hasBrotli?: boolean;
};

/**
 * A site of nginx 1.18 or newer that answers as the local server does. Headers stand at the server's level alone, since one in a
 * `location` would drop all others; those that depend on the address are `map`s.
 * Source: nginx documentation, `ngx_http_headers_module`, `ngx_http_gzip_static_module`.
 */
export function nginxConfig({ everywhere, somewhere, redirects, missing }: SiteRules, place: NginxPlace): string {
  const variable = (name: string) => `$site_${name.replaceAll("-", "_")}`;
  const missingPage = missing.length > 0 ? "$site_missing" : "/404.html";
  return `# Made by "npm run deploy:config" from the built site; the policy changes with it. Put it where nginx includes sites from.
# HTTPS: "certbot --nginx" adds the certificate and the redirect from http.
${[...somewhere].map(([name, values]) => mapOf(variable(name), name, values)).join("\n")}${missingMap(missing)}
server {
${place.listen.map((listen) => `  listen ${listen};\n`).join("")}  server_name ${place.serverName};
  root ${quoted(place.root)};
  index index.html;
  server_tokens off;
  absolute_redirect off;
  error_page 404 ${missingPage};
  # A folder without a page of its own.
  error_page 403 =404 ${missingPage};

  # The compressed twins of the files.
${place.hasBrotli ? "  brotli_static on;\n" : ""}  gzip_static on;
  gzip_vary on;

${[...everywhere].map(([name, value]) => `  add_header ${titled(name)} ${quoted(value)} always;\n`).join("")}${[...somewhere.keys()].map((name) => `  add_header ${titled(name)} ${variable(name)} always;\n`).join("")}
  default_type application/octet-stream;
  types {
${typesByEnding()}  }

  location / {
    try_files $uri $uri/ =404;
  }
  # The host's own files, hidden ones and the compressed twins are no addresses of the site.
  location ~ "^/_(headers|redirects)$|/\\.(?!well-known/)|\\.(br|gz)$" {
    return 404;
  }
${redirects.map(({ from, to, status }) => `  location = ${quoted(decodeURI(from))} {\n    return ${status} "${safe(to)}$is_args$args";\n  }\n`).join("")}}
`;
}

/** The value of a header by status and address; a page that is not there is not to be kept, and has the headers of no other address. */
function mapOf(variable: string, name: string, values: readonly HeaderValue[]): string {
  const lines = values.map(({ pattern, value }) => `  "~^\\d+${expressionOf(pattern)}$" ${quoted(value)};\n`);
  const missing = `  "~^404" "${name === "cache-control" ? "no-store" : ""}";\n`;
  return `map $status$uri ${variable} {\n  default "";\n${missing}${lines.join("")}}\n`;
}

/** Which page an unknown address gets, where the site has one in several languages. */
function missingMap(missing: SiteRules["missing"]): string {
  if (missing.length === 0) return "";
  const lines = missing.map(({ folder, page }) => `  "~^${folder}" ${page};\n`);
  return `\nmap $uri $site_missing {\n  default /404.html;\n${lines.join("")}}\n`;
}

/** nginx answers for a folder with its index, which then is the address. */
function expressionOf(pattern: string): string {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
  return escaped.replace(/:[a-zA-Z]\w*/g, "[^/]+").replace(/\/$/, "/(index\\.html)?");
}

function typesByEnding(): string {
  return Object.entries(contentTypes)
    .map(([ending, type]) => `    ${quoted(type)} ${ending.slice(1)};\n`)
    .join("");
}

/** `content-type` → `Content-Type` */
function titled(name: string): string {
  return name.replace(/(^|-)[a-z]/g, (start) => start.toUpperCase());
}

/** @throws {Error} for a sign that nginx has no way to quote */
function safe(text: string): string {
  if (text.includes("$")) throw new Error(`nginx would read a variable in ${text}`);
  return text.replace(/["\\]/g, "\\$&");
}

const quoted = (text: string) => `"${safe(text)}"`;
