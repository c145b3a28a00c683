import { stripVTControlCharacters } from "node:util";
import type { AstroLoggerDestination, AstroLoggerMessage } from "astro";
import nodeLog from "astro/logger/node";

/**
 * Astro's own log without what it says of every page: a site may have thousands, and `finishPages` writes them. To be named as
 * `logger.entrypoint` in Astro's configuration.
 */
export default function buildLog(config?: Parameters<typeof nodeLog>[0]): AstroLoggerDestination {
  const log = nodeLog(config);
  return {
    ...log,
    write: (event) => {
      if (!isOfOnePage(event)) log.write(event);
    },
  };
}

/** `├─ /regions/psoas/index.html` and, as its second half, ` (+3ms)`. */
const isOfOnePage = ({ level, message }: AstroLoggerMessage) =>
  level === "info" && /^ *(├─|\(\+[\d.]+m?s\))/.test(stripVTControlCharacters(message));
