import type { IncomingMessage } from "node:http";

/** A form as sent, or why it cannot be read. */
export type FormBody = URLSearchParams | "too large" | "not a form";

const maximumBytes = 10_000;

/** Reads the fields of a sent form (`application/x-www-form-urlencoded`), up to 10,000 bytes. */
export async function readFormBody(request: IncomingMessage): Promise<FormBody> {
  const type = request.headers["content-type"] ?? "";
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) return "not a form";
  if (Number(request.headers["content-length"]) > maximumBytes) return "too large";
  const chunks: Buffer[] = [];
  let bytes = 0;
  // What is too large is not read to its end, which may never come; the connection stays open for the answer.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maximumBytes) return "too large";
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
}
