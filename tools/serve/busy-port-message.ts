/**
 * What to say when another program has the port, with the way to use the next one.
 * @param script the npm script that was run and is to be run again
 */
export function busyPortMessage(port: number, script: "start" | "edit", platform = process.platform): string {
  const other = port < 65_535 ? port + 1 : port - 1;
  const npm = script === "start" ? "npm start" : `npm run ${script}`;
  const again = platform === "win32" ? `${npm} -- --port ${other}` : `PORT=${other} ${npm}`;
  const perhaps = script === "start" ? " (perhaps npm run edit, in another window)" : "";
  return `Port ${port} is taken by another program${perhaps}. Stop that program, or use another port:\n\n  ${again}\n`;
}
