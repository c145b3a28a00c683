import type { IncomingMessage, ServerResponse } from "node:http";

/** The editor's page takes nothing from other hosts, whatever its packages try. */
const policy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline' data:",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "form-action 'self'",
  "base-uri 'none'",
].join("; ");

/** Sends one answer. Nothing of the editor is kept by the browser, since files may change at any time. */
export function answer(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, {
    "content-type": type.startsWith("text/") || type.endsWith("javascript") ? `${type}; charset=utf-8` : type,
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
    "content-security-policy": policy,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
  });
  response.end(body);
}

/**
 * The body of a request.
 * @param most bytes; what is longer is refused
 * @throws Error in the owner's words
 */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    // What is too long is read to its end and dropped: a browser that is cut off shows no answer.
    if (size <= most) parts.push(part);
  }
  if (size > most) throw new Error(`The file is too large: ${Math.round(most / 1_000_000)} megabytes at most.`);
  return Buffer.concat(parts);
}
