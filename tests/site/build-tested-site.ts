import type { TestProject } from "vitest/node";
import { contentFolder } from "../../src/source/content-folder.ts";
import { projectRoot } from "../../tools/project-root.ts";
import { siteFolder } from "../../tools/site-folder.ts";
import { buildWhereChanged } from "../support/build-where-changed.ts";

/** Builds the site that the tests of this folder read, where its build is missing or older than what it is made of. */
export async function setup({ config }: TestProject): Promise<void> {
  const env = { ...process.env, ...config.env };
  const output = siteFolder(env, projectRoot);
  await buildWhereChanged({
    content: contentFolder(env, projectRoot),
    output,
    ...(env["SITE_NOW"] && { now: env["SITE_NOW"] }),
  });
}
