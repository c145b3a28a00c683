import { readFileSync, type Stats, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";

/** A file as it is sent. */
type SmallFile = { readonly mark: string; readonly body: Buffer; readonly changed: string };

const largest = 256 * 1024;
const most = 500;
const memory = new Map<string, SmallFile>();
const encodings = [
  { name: "br", ending: ".br" },
  { name: "gzip", ending: ".gz" },
  { name: "", ending: "" },
];

/**
 * Answers with a file of at most 256 KB from memory, in its compressed twin where the visitor takes one. Whether the file is
 * still the same is looked up on the disk each time, so a new build shows at once.
 * @param file the path of the file on the disk
 * @returns false for what is left to the file server: parts of files, and larger ones
 */
export function sendSmallFile(request: IncomingMessage, response: ServerResponse, file: string): boolean {
  if (request.headers.range) return false;
  const accepted = String(request.headers["accept-encoding"] ?? "");
  for (const { name, ending } of encodings.filter((encoding) => accepted.includes(encoding.name))) {
    const stats = statSync(file + ending, { throwIfNoEntry: false });
    if (!stats) continue;
    if (stats.size > largest) return false;
    send(request, response, read(file + ending, stats), name);
    return true;
  }
  return false;
}

function read(path: string, stats: Stats): SmallFile {
  const mark = `W/"${stats.size}-${Math.trunc(stats.mtimeMs)}"`;
  const known = memory.get(path);
  if (known?.mark === mark) return known;
  if (memory.size >= most) memory.clear();
  const small = { mark, body: readFileSync(path), changed: stats.mtime.toUTCString() };
  memory.set(path, small);
  return small;
}

function send(request: IncomingMessage, response: ServerResponse, file: SmallFile, encoding: string): void {
  response.setHeader("Vary", "Accept-Encoding");
  response.setHeader("ETag", file.mark);
  if (request.headers["if-none-match"] === file.mark) {
    response.writeHead(304).end();
    return;
  }
  if (!response.hasHeader("Cache-Control")) response.setHeader("Cache-Control", "no-cache");
  if (encoding) response.setHeader("Content-Encoding", encoding);
  response.writeHead(200, { "Content-Length": file.body.length, "Last-Modified": file.changed }).end(file.body);
}
