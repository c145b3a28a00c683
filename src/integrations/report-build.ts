import type { AstroIntegration } from "astro";
import { checkedContent } from "../check/checked-content.ts";
import { buildReport } from "./build-report/build-report.ts";

/** Ends a build with a short table about what was built. It stands here, where the content is read and checked already. */
export function reportBuild(folder: string): AstroIntegration {
  return {
    name: "report-build",
    hooks: {
      "astro:build:done": async () => {
        process.stdout.write(`${buildReport((await checkedContent(folder)).entries)}\n`);
      },
    },
  };
}
