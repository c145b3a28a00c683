import type { IncomingMessage } from "node:http";
import { expect, it } from "vitest";
import { keepAcceptedEncodings } from "../../../../tools/serve/keep-accepted-encodings.ts";

it.each([
  ["gzip, deflate, br", "gzip, deflate, br"],
  ["gzip;q=1.0, br;q=0.5", "br, gzip"],
  ["br;q=0, gzip", "gzip"],
  ["BR; Q=0.000, GZIP", "gzip"],
  ["br;q=0, *", "gzip"],
  ["*", "br, gzip"],
  ["identity, *;q=0", ""],
  ["gzip, *;q=0", "gzip"],
  ["br;q=much", ""],
  [undefined, undefined],
])("of %s it keeps %s", (header, kept) => {
  const request = { headers: { "accept-encoding": header } } as IncomingMessage;
  keepAcceptedEncodings(request);
  expect(request.headers["accept-encoding"]).toBe(kept);
});
