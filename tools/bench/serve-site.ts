import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { createSecureServer } from "node:http2";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { siteHandler } from "../serve/site-server.ts";
import { benchFolder } from "./bench-folder.ts";

/**
 * Serves a built site as hosts do, over HTTP/2, which packs the headers that every answer repeats. Its certificate is made here and
 * signed by nobody, so the browser has to be told to take it.
 * @returns its address without the last slash
 * @throws Error where there is no OpenSSL
 */
export async function serveSite(root: string): Promise<string> {
  const folder = join(benchFolder, ".work");
  mkdirSync(folder, { recursive: true });
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const wish = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
  execFileSync("openssl", [...wish, "-subj", "/CN=localhost", "-keyout", key, "-out", cert], { stdio: "ignore" });
  const handler = siteHandler({ root, signUpFile: join(folder, "sign-ups.jsonl") }) as unknown as Parameters<
    typeof createSecureServer
  >[1];
  const server = createSecureServer({ key: readFileSync(key), cert: readFileSync(cert), allowHTTP1: true }, handler);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `https://localhost:${(server.address() as AddressInfo).port}`;
}
