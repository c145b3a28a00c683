import type { AstroIntegration } from "astro";
import { checkContent } from "../check/check-content.ts";
import { formatProblems } from "../check/format-problems.ts";

/** Holds all content against the rules before anything is built. In the preview the list is printed and the site goes on where it can. */
export function contentCheck(folder: string): AstroIntegration {
  return {
    name: "content-check",
    hooks: {
      "astro:config:setup": async ({ command, logger }) => {
        if (command !== "build" && command !== "dev") return;
        const { problems } = await checkContent(folder);
        if (problems.length === 0) return;
        if (command === "dev") return logger.error(`\n${formatProblems(problems)}`);
        console.error(formatProblems(problems));
        process.exit(1);
      },
    },
  };
}
