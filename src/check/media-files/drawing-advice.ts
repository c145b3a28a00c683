/** What may not stand in a drawing, and what the owner calls it. Whoever opens the file itself would run it. */
const refused: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/<!(DOCTYPE|ENTITY)|<\?xml-stylesheet/i, "definitions of another file"],
  [/<([\w-]+:)?(script|handler|listener)\b/i, "a script"],
  [/[\s"'/]on[a-z]+\s*=/i, "code that runs by itself"],
  [/<([\w-]+:)?(foreignObject|iframe|embed|object|audio|video)\b/i, "a web page or a film"],
  [/\bhref\s*=\s*(?!["'](#|data:image\/(png|jpeg|webp);))/i, "a link to another place"],
  [/url\(\s*(?!["']?#)|@import/i, "a file of another place"],
  [/attributeName\s*=\s*["']?\s*(on|([\w-]+:)?href)/i, "code that runs by itself"],
];

/** What is wrong with a drawing (.svg): it is none, or it does more than to be looked at. */
export function drawingAdvice(bytes: Buffer): string | undefined {
  const text = bytes.toString("utf8");
  if (!/<svg[\s>]/.test(text)) return "This is no drawing (.svg). Export it anew as plain SVG, or save it as .png.";
  const name = refused.find(([pattern]) => pattern.test(text))?.[1];
  return name && `Export the drawing anew as plain SVG, or save it as .png: it holds ${name}.`;
}
