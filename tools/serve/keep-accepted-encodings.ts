import type { IncomingMessage } from "node:http";

/** What the files of a site have twins in. */
const encodings = ["br", "gzip"];

/**
 * Leaves of `Accept-Encoding` what the visitor takes, in plain words: `br;q=0` refuses, `*` takes all that is not named
 * (RFC 9110, 12.5.3). What sends files only looks for the names.
 */
export function keepAcceptedEncodings(request: IncomingMessage): void {
  const header = String(request.headers["accept-encoding"] ?? "").toLowerCase();
  if (!/[;*]/.test(header)) return;
  const weights = new Map(
    header.split(",").map((part) => {
      const [name = "", ...parameters] = part.split(";").map((word) => word.trim());
      const weight = parameters.find((word) => word.startsWith("q="))?.slice(2) ?? "1";
      return [name, Number(weight)];
    }),
  );
  const isTaken = (name: string) => (weights.get(name) ?? weights.get("*") ?? 0) > 0;
  request.headers["accept-encoding"] = encodings.filter(isTaken).join(", ");
}
