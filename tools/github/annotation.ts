/** A message of GitHub Actions on a line of a file. */
export interface Annotation {
  /** `error` is shown in red; none of them stops anything by itself */
  level: "error" | "warning" | "notice";
  /** relative to the repository, with forward slashes */
  file: string;
  /** from 1 */
  line?: number | undefined;
  column?: number | undefined;
  /** the bold line above the message */
  title: string;
  message: string;
}

/**
 * The workflow command that makes GitHub show a message where it is about.
 * Source: "Workflow commands for GitHub Actions", Setting an error message; the escapes are those of `@actions/core` (command.ts).
 */
export function workflowCommand({ level, file, line, column, title, message }: Annotation): string {
  const properties = { file, line, col: column, title };
  const given = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${escapeProperty(String(value))}`,
  );
  return `::${level} ${given.join(",")}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
