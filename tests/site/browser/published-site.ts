import { join } from "node:path";
import { contentFolder } from "../../../src/source/content-folder.ts";
import { projectRoot } from "../../../tools/project-root.ts";
import { siteFolder } from "../../../tools/site-folder.ts";
import { portOf } from "../../support/served-ports.ts";
import type { ServedSite } from "../../support/served-sites.ts";

const port = portOf("the published site");

/** The site that is published: what is built from the folder in CONTENT_DIR (`content/`) into the folder in OUT_DIR (`dist/`). */
export const publishedSite: ServedSite = {
  name: "the published site",
  content: contentFolder(process.env, projectRoot),
  now: process.env["SITE_NOW"],
  folder: siteFolder(process.env, projectRoot),
  port,
  origin: `http://127.0.0.1:${port}`,
  signUpFile: join(projectRoot, "test-results/published-sign-ups.jsonl"),
};
