import { isUtf8 } from "node:buffer";

/** What is wrong with captions (.vtt). Source: WebVTT, section 4.1 ("WebVTT file structure"). */
export function captionsAdvice(bytes: Buffer): string | undefined {
  if (!isUtf8(bytes)) return "Save the captions again with the encoding UTF-8; some of their letters cannot be read.";
  const text = bytes.toString("utf8");
  if (!/^\uFEFF?WEBVTT([ \t\r\n]|$)/.test(text))
    return "Export the captions anew as WebVTT: the first line of the file must be WEBVTT.";
  return text.includes("-->")
    ? undefined
    : "Write the captions: the file has no line with a time (00:01.000 --> 00:04.000).";
}
