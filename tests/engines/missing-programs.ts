import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Debian's packages that bring an engine, and the programs by which they are recognized. */
const engines = {
  Firefox: { programs: ["firefox-esr"], packages: "firefox-esr" },
  WebKit: {
    programs: ["WebKitWebDriver", "Xvfb", "python3"],
    packages: "webkit2gtk-driver xvfb python3-gi gir1.2-webkit2-4.1 gstreamer1.0-libav gstreamer1.0-plugins-bad",
  },
} as const;

/** Why an engine cannot be tested on this machine; undefined where it can. */
export function missingPrograms(engine: keyof typeof engines): string | undefined {
  const { programs, packages } = engines[engine];
  const missing = programs.filter((program) => !isOnPath(program));
  if (missing.length === 0) return undefined;
  return `${engine} is not tested: ${missing.join(", ")} not found (Debian: apt-get install ${packages})`;
}

function isOnPath(program: string): boolean {
  return (process.env["PATH"] ?? "").split(delimiter).some((folder) => existsSync(join(folder, program)));
}
