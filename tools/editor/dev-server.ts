/**
 * Runs the preview with the editor in it: `node tools/editor/dev-server.ts PORT SCRIPT`. `npm run edit` starts it, in an environment
 * without secrets.
 */
import { join } from "node:path";
import { dev } from "astro";
import { contentFolder } from "../../src/source/content-folder.ts";
import { projectRoot } from "../project-root.ts";
import { editor } from "./server/editor.ts";

const [, , port, script = ""] = process.argv;
const places = {
  folder: contentFolder(process.env, projectRoot),
  workFolder: join(projectRoot, ".cache/editor"),
  script,
};
await dev({ root: projectRoot, server: { host: "127.0.0.1", port: Number(port) }, integrations: [editor(places)] });
