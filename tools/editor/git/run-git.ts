import { execFile } from "node:child_process";

/** What a git command said. */
export interface GitAnswer {
  ok: boolean;
  out: string;
  /** what it complained of */
  complaint: string;
}

/** A git command that was to work and did not. */
export class GitFailure extends Error {
  readonly complaint: string;

  constructor(words: readonly string[], complaint: string) {
    super(`git ${words[0]}: ${complaint.trim() || "no reason given"}`);
    this.complaint = complaint;
  }
}

/** The environment of git: where it finds keys and pass words. `npm run edit` hands it on in one variable of this name. */
export const gitVariable = "EDITOR_GIT_ENVIRONMENT";

const environment = takeEnvironment();

/** Takes the variable out at once: nothing that renders pages may see what is in it. */
function takeEnvironment(): NodeJS.ProcessEnv {
  const whole = process.env[gitVariable];
  delete process.env[gitVariable];
  return whole ? (JSON.parse(whole) as NodeJS.ProcessEnv) : { ...process.env };
}

/**
 * Runs the installed git. It never asks anything at the keyboard, and ends after two minutes.
 * @param folder where it runs
 * @param more variables for this command, such as GIT_INDEX_FILE
 */
export function tryGit(folder: string, words: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<GitAnswer> {
  return new Promise((resolve) => {
    const env = {
      ...environment,
      GIT_TERMINAL_PROMPT: "0",
      GIT_SSH_COMMAND: environment["GIT_SSH_COMMAND"] ?? "ssh -o BatchMode=yes -o ConnectTimeout=20",
      GIT_EDITOR: "true",
      LC_ALL: "C",
      ...more,
    };
    const options = { cwd: folder, env, maxBuffer: 256 * 1024 * 1024, timeout: 120_000, windowsHide: true } as const;
    execFile("git", ["-c", "core.quotePath=false", ...words], options, (error, out, complaint) => {
      resolve({ ok: error === null, out, complaint: error && !complaint ? error.message : complaint });
    });
  });
}

/**
 * The same for a command that has to work.
 * @throws GitFailure
 */
export async function git(folder: string, ...words: readonly string[]): Promise<string> {
  const { ok, out, complaint } = await tryGit(folder, words);
  if (!ok) throw new GitFailure(words, complaint || out);
  return out;
}

/** What a file was at a commit, to the byte; `undefined` where it was not there. */
export function fileAt(folder: string, commit: string, path: string): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const options = { cwd: folder, env: environment, maxBuffer: 256 * 1024 * 1024, encoding: "buffer" } as const;
    execFile("git", ["show", `${commit}:${path}`], options, (error, out) => resolve(error ? undefined : out));
  });
}
