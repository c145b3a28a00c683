import type { AstroIntegration } from "astro";
import { checkContent } from "../check/check-content.ts";
import { checkedContent } from "../check/checked-content.ts";
import { formatProblems } from "../check/format-problems.ts";

/**
 * Holds all content against the rules before anything is built: any problem stops the build, all of them are told. In the
 * preview the list lies over the page until the file is in order, since the page itself would still show the old text.
 */
export function contentCheck(folder: string): AstroIntegration {
  return {
    name: "content-check",
    hooks: {
      "astro:config:setup": async ({ command }) => {
        if (command !== "build") return;
        const { problems } = await checkedContent(folder);
        if (problems.length === 0) return;
        console.error(formatProblems(problems));
        process.exit(1);
      },
      "astro:server:setup": ({ server, logger }) => {
        server.watcher.add(folder);
        const tell = async () => {
          const { problems } = await checkContent(folder);
          if (problems.length === 0) return;
          const message = formatProblems(problems);
          logger.error(`\n${message}`);
          server.ws.send({ type: "error", err: { message, stack: "" } });
        };
        const changed = (file: string) => file.startsWith(folder) && void tell();
        for (const event of ["add", "change", "unlink"] as const) server.watcher.on(event, changed);
        server.ws.on("connection", () => void tell());
      },
    },
  };
}
