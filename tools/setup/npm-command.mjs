/**
 * How to call the npm that runs this command, or, when none does, the one on the PATH. On Windows the latter is a
 * batch file, which only a shell can run.
 */
export function npmCommand(environment = process.env, platform = process.platform) {
  const npmScript = environment.npm_execpath;
  if (npmScript?.endsWith("npm-cli.js")) {
    return { command: process.execPath, leadingArguments: [npmScript], shell: false };
  }
  return { command: "npm", leadingArguments: [], shell: platform === "win32" };
}
