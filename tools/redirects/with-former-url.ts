/**
 * The text of a file with a further old address: at the end of its `formerUrls`, or as a list of its own at the end of its fields.
 * Nothing else of the file changes.
 */
export function withFormerUrl(text: string, path: string): string {
  const lines = text.split("\n");
  const hasFields = lines[0]?.trim() === "---";
  const end = hasFields
    ? lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line))
    : lines.findLastIndex((line) => line.trim() !== "") + 1;
  const entry = `  - ${/[:#?&*!|>%@`'"{}[\],]/.test(path) ? JSON.stringify(path) : path}`;
  const list = lines.findIndex((line, index) => index < end && /^formerUrls:\s*$/.test(line));
  if (list < 0) return lines.toSpliced(end, 0, "formerUrls:", entry).join("\n");
  let last = list;
  while (/^\s+-\s/.test(lines[last + 1] ?? "")) last++;
  return lines.toSpliced(last + 1, 0, entry).join("\n");
}
