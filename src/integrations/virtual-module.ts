import type { Plugin, Rollup } from "vite";

/**
 * The hooks of a plugin that makes one module which stands in no file. The bundler asks them for that module only: without filters
 * it would call both for every module and every import of the site.
 * @param name by which it is imported: `virtual:photos`
 * @param code what it holds; undefined where there is nothing to tell
 */
export function virtualModule(
  name: string,
  code: (this: Rollup.PluginContext) => string | undefined,
): Pick<Plugin, "resolveId" | "load"> {
  const exactly = (id: string) => ({ id: new RegExp(`^${id.replaceAll(".", "\\.")}$`) });
  const resolved = `\0${name}`;
  return {
    resolveId: { filter: exactly(name), handler: () => resolved },
    load: { filter: exactly(resolved), handler: code },
  };
}
