/**
 * Runs a command of this folder that the owner runs again and again: `node tools/quick.mjs check.ts`. Node keeps the code as
 * it compiled it, types taken out, which halves the time until the command begins. It is JavaScript, since Node would have
 * to load its TypeScript reader for this file itself.
 */
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/compiled", import.meta.url)));
const [command] = process.argv.splice(2, 1);
await import(new URL(command, import.meta.url).href);
