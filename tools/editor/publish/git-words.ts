/** What git complained of, as one sentence and what to do. `place` is where the site is kept: github.com. */
export function gitWords(complaint: string, place: string): string {
  const found = sentences.find(([pattern]) => pattern.test(complaint));
  const words = found
    ? found[1](place)
    : `Not published. Git says: “${lastLine(complaint)}”. Show this to the person who set the site up.`;
  return `${words} ${nothingLost}`;
}

export const nothingLost = "What you saved is safe on this computer.";

const sentences: readonly (readonly [RegExp, (place: string) => string])[] = [
  [
    /could not resolve (host|hostname)|network is unreachable|connection (timed out|refused|reset)|failed to connect|unable to access .*(timed out|could not connect)|no route to host|operation timed out|temporary failure in name/i,
    (place) =>
      `Not published: ${place} cannot be reached. Check that this computer is online, then press Publish again.`,
  ],
  [
    /permission denied|authentication failed|could not read (username|password)|invalid username or (password|token)|terminal prompts disabled|403|access denied|host key verification failed/i,
    (place) =>
      `Not published: ${place} does not know this computer, or does not let it write. Ask the person who set the site up to give it access.`,
  ],
  [
    /repository .*not found|does not appear to be a git repository|could not read from remote repository|not found/i,
    (place) =>
      `Not published: there is no site at ${place} any more, or its address has changed. Ask the person who set the site up for the new one.`,
  ],
  [
    /hook declined|protected branch|pre-receive/i,
    (place) =>
      `Not published: ${place} refuses changes to this branch. Ask the person who set the site up to let this computer publish.`,
  ],
  [
    /\[rejected\]|non-fast-forward|fetch first|cannot lock ref/i,
    () => "Not published: somebody else published at the very same moment. Press Publish again.",
  ],
  [
    /index\.lock|another git process/i,
    () => "Not published: another program is working on the site's history. Wait a minute, then press Publish again.",
  ],
  [/no space left/i, () => "Not published: the disk of this computer is full. Make room, then press Publish again."],
];

function lastLine(complaint: string): string {
  const lines = complaint.split("\n").filter((line) => line.trim() !== "");
  return (lines.find((line) => /^(fatal|error)/.test(line)) ?? lines.at(-1) ?? "")
    .replace(/^(fatal|error): /, "")
    .slice(0, 200);
}
