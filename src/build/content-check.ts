import type { ViteDevServer } from "vite";
import type { CheckedBodies } from "../check/check-content.ts";
import { contentProblems, forgetContent } from "../check/checked-content.ts";
import { formatProblems } from "../check/format-problems.ts";

/** Ends a build before anything is rendered, and tells all problems of the content, where there are any. */
export async function stopOnProblems(folder: string): Promise<void> {
  const problems = await contentProblems(folder);
  if (problems.length === 0) return;
  console.error(formatProblems(problems));
  process.exit(1);
}

/**
 * In the preview the list of problems lies over the page until the content is in order, since the page itself would still show the
 * last good state.
 * @param log writes it to the terminal too
 */
export function showProblems(folder: string, server: ViteDevServer, log: (message: string) => void): void {
  server.watcher.add(folder);
  const bodies: CheckedBodies = new WeakMap();
  const tell = async () => {
    const problems = await contentProblems(folder, bodies);
    if (problems.length === 0) return;
    const message = formatProblems(problems);
    log(`\n${message}`);
    server.ws.send({ type: "error", err: { message, stack: "" } });
  };
  // First of all who watch: whoever reads the content at a change reads what is there now.
  server.watcher.prependListener("all", (_, file: string) => {
    if (!file.startsWith(folder)) return;
    forgetContent(folder);
    // After the others, so that the page is not kept waiting.
    setImmediate(tell);
  });
  server.ws.on("connection", () => void tell());
}
