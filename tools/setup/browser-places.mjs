import { join } from "node:path";

/** Where Chrome, Chromium and Edge usually stand on Windows, below a folder for programs. */
const windowsPrograms = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

const macPrograms = ["Google Chrome", "Chromium", "Microsoft Edge"];

const linuxPrograms = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
];

/**
 * The paths where a browser usually stands, in the order in which to try them.
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} environment
 * @returns {string[]}
 */
export function browserPlaces(platform, environment) {
  if (platform === "win32") {
    const folders = [environment.PROGRAMFILES, environment["PROGRAMFILES(X86)"], environment.LOCALAPPDATA].filter(
      Boolean,
    );
    return folders.flatMap((folder) => windowsPrograms.map((program) => `${folder}\\${program}`));
  }
  if (platform === "darwin") {
    const folders = ["/Applications", join(environment.HOME ?? "", "Applications")];
    return folders.flatMap((folder) => macPrograms.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`));
  }
  const folders = (environment.PATH ?? "").split(":").concat("/usr/bin", "/usr/local/bin", "/snap/bin").filter(Boolean);
  return linuxPrograms.flatMap((program) => [...new Set(folders)].map((folder) => join(folder, program)));
}
