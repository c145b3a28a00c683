import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkContent } from "../../../src/check/check-content.ts";
import type { Choice, Conflict } from "../conflict/conflict.ts";
import { commitOutside } from "../git/commit.ts";
import { isIncluded, publishedTag } from "../git/history.ts";
import { GitFailure, git, tryGit } from "../git/run-git.ts";
import { refusal } from "../save/refusal.ts";
import type { FormDesk } from "../server/form-desk.ts";
import { type Destination, findDestination, knowsUpstream } from "./destination.ts";
import { gitWords, nothingLost } from "./git-words.ts";
import { publishedBuild } from "./published-build.ts";
import { takeIn } from "./take-in.ts";

/** How far publishing has come, for the owner to read. */
export interface PublishState {
  phase: "idle" | "sending" | "choose" | "building" | "live" | "late" | "failed";
  words: string;
  /** when it came there, ISO 8601 */
  since: string;
  /** the commit that was sent */
  commit?: string;
  /** when the public site was built that shows it, ISO 8601 */
  live?: string;
  conflicts?: Conflict[];
}

/** How long the host may take until the owner is told to look there, and how often its site is asked, in milliseconds. */
const [patience, pause] = [15 * 60_000, 3000];
const mostAttempts = 3;

/** Publishes: commits, takes in what others published, sends, and follows the host until its site shows it. */
export class Publisher {
  private readonly folder: string;
  private readonly workFolder: string;
  private readonly desk: FormDesk;
  private readonly siteUrl: () => string | undefined;
  private state: PublishState;

  /**
   * @param folder the content folder
   * @param siteUrl where the public site is; undefined while nobody knows
   */
  constructor(folder: string, workFolder: string, desk: FormDesk, siteUrl: () => string | undefined) {
    this.folder = folder;
    this.workFolder = workFolder;
    this.desk = desk;
    this.siteUrl = siteUrl;
    this.state = this.readState();
    // A start in the middle of it: what was sent goes on being followed, what was not is begun anew by the owner.
    if (this.state.phase === "building" || this.state.phase === "late") void this.follow(this.state.commit ?? "");
    else if (this.state.phase === "sending")
      this.move("failed", `Publishing was cut off. Press Publish again. ${nothingLost}`);
  }

  now(): PublishState {
    return this.state;
  }

  /** @returns when it was sent, or could not be; the state tells which */
  async publish(choices: Readonly<Record<string, Choice>> = {}): Promise<void> {
    if (this.state.phase === "sending") return;
    this.move("sending", "Your changes are being sent.");
    let place = "the host";
    try {
      const destination = await findDestination(this.folder);
      if (!("place" in destination)) return this.move("failed", destination.words);
      ({ place } = destination);
      const sent = await this.desk.inTurn(() => this.send(destination, choices, mostAttempts));
      if (sent) void this.follow(sent);
    } catch (error) {
      if (error instanceof GitFailure) this.move("failed", gitWords(error.complaint, place));
      else this.move("failed", `${error instanceof Error ? error.message : error} ${nothingLost}`);
    }
  }

  private async send(
    destination: Destination,
    choices: Readonly<Record<string, Choice>>,
    attempts: number,
  ): Promise<string | undefined> {
    const { repository, remote, remoteBranch, branch } = destination;
    const { root } = repository;
    await commitOutside(repository);
    await git(root, "fetch", "--quiet", remote);
    if (await knowsUpstream(destination)) {
      const conflicts = await takeIn(destination, this.workFolder, choices);
      if (conflicts.length > 0) {
        this.move("choose", "Not published yet: the same was changed here and elsewhere. Choose what is to stay.", {
          conflicts,
        });
        return undefined;
      }
    }
    const { problems } = await checkContent(this.folder);
    if (problems.length > 0) {
      const [, ...told] = refusal(problems, ["any file"]).split("\n");
      this.move("failed", ["Not published: correct this first.", ...told].join("\n"));
      return undefined;
    }
    const push = await tryGit(root, [
      "push",
      "--quiet",
      "--no-verify",
      "--set-upstream",
      remote,
      `${branch}:${remoteBranch}`,
    ]);
    if (!push.ok && /\[rejected\]|fetch first|cannot lock ref/.test(push.complaint) && attempts > 1)
      return this.send(destination, choices, attempts - 1);
    if (!push.ok) throw new GitFailure(["push"], push.complaint);
    const tag = publishedTag(new Date());
    // The mark is for the history alone; a host that takes no tags has published nevertheless.
    if ((await tryGit(root, ["tag", tag])).ok)
      await tryGit(root, ["push", "--quiet", "--no-verify", remote, `refs/tags/${tag}`]);
    return (await git(root, "rev-parse", "HEAD")).trim();
  }

  /** Asks the public site until it shows the commit that was sent. */
  private async follow(commit: string): Promise<void> {
    const { phase, since } = this.state;
    if (phase !== "building" && phase !== "late")
      this.move("building", "Sent. The host is building the site now; this takes a minute or two.", { commit });
    const started = phase === "building" ? Date.parse(since) : Date.now();
    for (;;) {
      const site = this.siteUrl();
      const build = site ? await publishedBuild(site) : undefined;
      if (this.state.commit !== commit) return;
      if (build && (build.commit === commit || (await isIncluded(this.folder, commit, build.commit)))) {
        this.move("live", "Your changes are public.", { commit, live: build.time });
        return;
      }
      if (Date.now() - started > patience && this.state.phase === "building")
        this.move(
          "late",
          `Sent, but the public site does not show it yet. Look at the page of your host (Netlify, Cloudflare, GitHub): its last build tells why. ${nothingLost}`,
          { commit },
        );
      await new Promise((resolve) => setTimeout(resolve, pause).unref());
    }
  }

  private move(phase: PublishState["phase"], words: string, more: Partial<PublishState> = {}): void {
    this.state = { phase, words, since: new Date().toISOString(), ...more };
    mkdirSync(this.workFolder, { recursive: true });
    writeFileSync(`${this.stateFile}.next`, JSON.stringify(this.state));
    renameSync(`${this.stateFile}.next`, this.stateFile);
  }

  private get stateFile(): string {
    return join(this.workFolder, "publish-state.json");
  }

  private readState(): PublishState {
    try {
      return JSON.parse(readFileSync(this.stateFile, "utf8")) as PublishState;
    } catch {
      return { phase: "idle", words: "", since: new Date().toISOString() };
    }
  }
}
