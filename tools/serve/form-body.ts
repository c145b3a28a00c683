import type { IncomingMessage } from "node:http";

/** A form as sent, or why it cannot be read. */
export type FormBody = URLSearchParams | "too large" | "not a form";

const maximumBytes = 10_000;

/** Reads the fields of a sent form (`application/x-www-form-urlencoded`), up to 10,000 bytes. */
export async function readFormBody(request: IncomingMessage): Promise<FormBody> {
  const type = request.headers["content-type"] ?? "";
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) return "not a form";
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= maximumBytes) chunks.push(chunk);
  }
  return bytes > maximumBytes ? "too large" : new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
}
