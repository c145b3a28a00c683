import type { IncomingMessage } from "node:http";

/**
 * Leaves only ranges of the form `bytes=100-` and `bytes=100-199` in a request, which the file server understands.
 * Any other is taken out: a server may always answer with the whole (RFC 9110, section 14.2).
 */
export function keepSimpleRange(request: IncomingMessage): void {
  const [, start = "", end = ""] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "") ?? [];
  const isSimple = start !== "" && (end === "" || Number(end) >= Number(start));
  if (!isSimple || request.headers["if-range"]) delete request.headers.range;
}
