/**
 * Runs the preview with the editor in it: `node tools/editor/dev-server.ts PORT SCRIPT REACH`. `npm run edit` starts it, in an environment
 * without secrets.
 */
import { flushCompileCache } from "node:module";
import { join } from "node:path";
import { dev } from "astro";
import { contentFolder } from "../../src/source/content-folder.ts";
import { projectRoot } from "../project-root.ts";
import { editor } from "./server/editor.ts";
import type { Reach } from "./server/trust.ts";

const [, , port, script = "", asked = "{}"] = process.argv;
const reach = JSON.parse(asked) as Reach;
const places = {
  folder: contentFolder(process.env, projectRoot),
  workFolder: join(projectRoot, ".cache/editor"),
  script,
  reach,
};
const names = [reach.publicOrigin, reach.forwardedOrigin].flatMap((origin) => (origin ? new URL(origin).hostname : []));
await dev({
  root: projectRoot,
  server: { host: "127.0.0.1", port: Number(port), allowedHosts: names },
  integrations: [editor(places)],
  // Pages that change by themselves need the server's connection for developers, which nobody gets from outside.
  ...(reach.publicOrigin && { vite: { server: { hmr: false } } }),
});
// What was compiled is kept now, since Ctrl+C leaves no time for it.
flushCompileCache();
