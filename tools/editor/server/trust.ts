import type { IncomingMessage } from "node:http";

const ownHosts = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/;

/** Where the editor is reached from, if not from this computer alone. */
export interface Reach {
  /** its only public origin, behind a proxy that asks for a pass word: `https://edit.example.com` */
  publicOrigin?: string | undefined;
  /** the origin that GitHub Codespaces forwards to it, for the owner who is logged in there */
  forwardedOrigin?: string | undefined;
}

/**
 * Reads how the editor is reached from the environment: EDITOR_ORIGIN, and what Codespaces tells of itself.
 * @throws Error in words for the person who sets it up
 */
export function readReach(environment: NodeJS.ProcessEnv, port: number): Reach {
  const { EDITOR_ORIGIN: asked, CODESPACE_NAME: name } = environment;
  const domain = environment["GITHUB_CODESPACES_PORT_FORWARDING_DOMAIN"];
  if (asked && !/^https:\/\/[\w.-]+(:\d+)?$/.test(asked))
    throw new Error(
      `EDITOR_ORIGIN is "${asked}". Write the address of the editor without a path, for example https://edit.example.com.`,
    );
  if (asked) return { publicOrigin: asked };
  return name && domain ? { forwardedOrigin: `https://${name}-${port}.${domain}` } : {};
}

/**
 * May this request read or change the clinic's files? Only pages that this very server sent may. A page of another site can make
 * the owner's browser send requests here, too, even under another name that leads to this machine.
 */
export function isTrusted({ headers, method }: IncomingMessage, reach: Reach = {}): boolean {
  const host = headers.host ?? "";
  const origins = originsOf(host, reach);
  if (origins.length === 0) return false;
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  const isRead = method === "GET" || method === "HEAD";
  if (headers.origin !== undefined) return origins.includes(headers.origin);
  // Every browser names the origin of a request that changes something. The header `no-cors` is the editor's own; no form can send it.
  return isRead || headers["no-cors"] === "1";
}

/** The origins that pages under this name have; none where the name is not the editor's. */
function originsOf(host: string, { publicOrigin, forwardedOrigin }: Reach): string[] {
  if (publicOrigin) return publicOrigin === `https://${host}` ? [publicOrigin] : [];
  const isOwn = ownHosts.test(host);
  if (!forwardedOrigin) return isOwn ? [`http://${host}`] : [];
  // Codespaces puts this machine's name into the origin of its own pages, and sometimes into the host.
  const [, port = ""] = /-(\d+)\./.exec(forwardedOrigin) ?? [];
  const local = [`http://localhost:${port}`, `https://localhost:${port}`];
  return isOwn || forwardedOrigin === `https://${host}` ? [forwardedOrigin, `http://${host}`, ...local] : [];
}

/** What the preview's server has for developers: every file of the project. Nobody outside needs it to see a page. */
const forDevelopers =
  /^\/(@|(node_modules|tools|content|tests|docs|bench|deploy|public|dist)\/|src\/(?!assets\/)|\.|__|[\w.-]+\.(json|jsonc|[cm]?[jt]s|toml|md|ya?ml|lock)$)/;

/** May this request of any page be answered, where the editor has a public origin? */
export function isOpen(
  { headers, url = "/" }: Pick<IncomingMessage, "headers" | "url">,
  { publicOrigin }: Reach,
): boolean {
  if (!publicOrigin) return true;
  let path = url;
  try {
    path = decodeURIComponent(url);
  } catch {
    return false;
  }
  return (
    publicOrigin === `https://${headers.host}` &&
    !forDevelopers.test(path.replace(/\/{2,}/g, "/").replace(/[?#].*/, "")) &&
    !/\.\.|[?&](raw|import)\b/.test(path)
  );
}
