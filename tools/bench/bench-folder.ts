import { fileURLToPath } from "node:url";

/** The folder of the benchmarks: their packages (`node_modules`), their results, and what they build (`.work`). */
export const benchFolder = fileURLToPath(new URL(".", import.meta.url));
