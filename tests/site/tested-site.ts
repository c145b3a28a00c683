import { resolve } from "node:path";
import { contentFolder } from "../../src/source/content-folder.ts";
import { projectRoot } from "../../tools/project-root.ts";
import { readSite } from "../support/built-site.ts";
import { tellClinic } from "../support/told-clinic.ts";

/*
 * The site that these tests read: what is built from the folder in CONTENT_DIR (`content/`) into the folder in OUT_DIR (`dist/`). They
 * take every fact from that folder, so they hold for any content that passes the check.
 */

/** The absolute path of the content folder. */
export const content = contentFolder(process.env, projectRoot);

/** The absolute path of the built site. */
export const output = resolve(projectRoot, process.env["OUT_DIR"] || "dist");

/** The clinic as its files tell it. */
export const clinic = tellClinic(content);

/** The site as it was built. */
export const site = readSite(output);
