/** @module-tag process */
import { chmodSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Choice } from "../../../../tools/editor/conflict/conflict.ts";
import { findDestination } from "../../../../tools/editor/publish/destination.ts";
import { Publisher, type PublishState } from "../../../../tools/editor/publish/publisher.ts";
import { type Computer, Practice } from "../../../support/clinic-repository.ts";
import { oneOfEach, pageText } from "../../../support/one-of-each.ts";

let practice: Practice;
let first: Computer;
/** What the public site tells of itself. */
let built: { commit: string; time: string } | undefined;
let site: Server;
let siteUrl = "";

beforeEach(async () => {
  const text = "First words.\n\nSecond words.\n\nThird words.";
  practice = new Practice({ ...oneOfEach(), "pages/doors.mdx": pageText("Doors", "lede: Two doors.\n", text) });
  first = practice.computer("first");
  built = undefined;
  site = createServer((_, response) => response.writeHead(built ? 200 : 404).end(JSON.stringify(built ?? {})));
  await new Promise<void>((ready) => site.listen(0, "127.0.0.1", ready));
  siteUrl = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
afterEach(() => {
  site.close();
  practice.remove();
});

const publisherOf = ({ folder, workFolder, desk }: Computer) => new Publisher(folder, workFolder, desk, () => siteUrl);

async function publish(computer: Computer, choices?: Record<string, Choice>): Promise<PublishState> {
  const publisher = publisherOf(computer);
  await publisher.publish(choices);
  return publisher.now();
}

const remoteText = (file: string) => first.git("--git-dir", practice.remote, "show", `main:content/${file}`);

describe("publishing", () => {
  it("sends what was saved, and is live once the public site names the commit", async () => {
    await first.change("pages/doors.mdx", { title: "Gates" });
    const publisher = publisherOf(first);
    await publisher.publish();
    expect(publisher.now().phase).toBe("building");
    expect(remoteText("pages/doors.mdx")).toContain("title: Gates");
    built = { commit: first.git("rev-parse", "HEAD").trim(), time: "2026-12-01T14:05:00.000Z" };
    for (let tries = 0; tries < 40 && publisher.now().phase !== "live"; tries++) await wait(500);
    expect(publisher.now()).toMatchObject({ phase: "live", live: "2026-12-01T14:05:00.000Z" });
    expect(first.git("tag").trim()).toMatch(/^published\/\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ$/);
  }, 60_000);

  it("sends what a text editor changed, too", async () => {
    first.write("pages/doors.mdx", first.read("pages/doors.mdx").replace("Two doors.", "Ten doors."));
    expect((await publish(first)).phase).toBe("building");
    expect(remoteText("pages/doors.mdx")).toContain("Ten doors.");
  }, 60_000);

  it("takes in what somebody else published, in one line of history", async () => {
    const second = practice.computer("second");
    await second.change("pages/doors.mdx", { title: "Gates" });
    expect((await publish(second)).phase).toBe("building");
    await first.change("pages/treatments.mdx", { title: "Treatments here" });
    expect((await publish(first)).phase).toBe("building");
    expect(remoteText("pages/doors.mdx")).toContain("title: Gates");
    expect(remoteText("pages/treatments.mdx")).toContain("title: Treatments here");
    expect(first.git("rev-list", "--merges", "HEAD")).toBe("");
    expect(first.read("pages/doors.mdx")).toContain("title: Gates");
  }, 60_000);

  it("puts two changes of one page together that git cannot", async () => {
    const second = practice.computer("second");
    // Two neighboring lines.
    await second.change("pages/doors.mdx", { title: "Gates" });
    await publish(second);
    await first.change("pages/doors.mdx", {
      description: `Where the doors are, in a sentence of ${"fair ".repeat(4)}length.`,
    });
    expect((await publish(first)).phase).toBe("building");
    expect(remoteText("pages/doors.mdx")).toContain("title: Gates");
    expect(remoteText("pages/doors.mdx")).toContain("Where the doors are");
  }, 60_000);

  it("asks where both changed the same field, and publishes what was chosen", async () => {
    const second = practice.computer("second");
    await second.change("pages/doors.mdx", { title: "Gates" });
    await publish(second);
    await first.change("pages/doors.mdx", { title: "Portals" });
    const asked = await publish(first);
    expect(asked).toMatchObject({
      phase: "choose",
      conflicts: [{ label: "Gates: Title", mine: "Portals", theirs: "Gates" }],
    });
    expect(first.read("pages/doors.mdx")).toContain("title: Portals");
    expect(remoteText("pages/doors.mdx")).toContain("title: Gates");
    const id = asked.conflicts?.[0]?.id ?? "";
    expect((await publish(first, { [id]: "mine" })).phase).toBe("building");
    expect(remoteText("pages/doors.mdx")).toContain("title: Portals");
  }, 60_000);

  it("asks where one deleted a page that the other changed", async () => {
    const second = practice.computer("second");
    await second.desk.save({ additions: [], deletions: ["pages/doors.mdx"] });
    await publish(second);
    await first.change("pages/doors.mdx", { title: "Portals" });
    const asked = await publish(first);
    expect(asked.conflicts).toMatchObject([{ label: "Portals", theirs: "Deleted elsewhere" }]);
    expect((await publish(first, { [asked.conflicts?.[0]?.id ?? ""]: "mine" })).phase).toBe("building");
    expect(remoteText("pages/doors.mdx")).toContain("title: Portals");
  }, 60_000);

  it("does not send what would be wrong once both are together", async () => {
    const second = practice.computer("second");
    await second.desk.save({ additions: [], deletions: ["practitioners/ana-example.mdx"] });
    await publish(second);
    const { form, save } = first.open("pages/doors.mdx");
    form.body = "See [Ana](/practitioners/ana-example/).\n";
    await save();
    const state = await publish(first);
    expect(state.phase).toBe("failed");
    expect(state.words).toMatch(
      /^Not published: correct this first\.\n• pages\/doors\.mdx\. “\[Ana\]\(\/practitioners\/ana-example\/\)”: There is no page \/practitioners\/ana-example\//,
    );
    expect(first.read("pages/doors.mdx")).toContain("See [Ana]");
  }, 60_000);
});

const safe = "What you saved is safe on this computer.";

describe("what keeps it from being published is said in a sentence, and nothing is lost", () => {
  it.each<[string, () => void, string]>([
    [
      "no network",
      () => first.git("remote", "set-url", "origin", "https://github.invalid/clinic/site.git"),
      `Not published: github.invalid cannot be reached. Check that this computer is online, then press Publish again. ${safe}`,
    ],
    [
      "a place that is gone",
      () => first.git("remote", "set-url", "origin", join(practice.home, "gone.git")),
      `Not published: there is no site at gone.git any more, or its address has changed. Ask the person who set the site up for the new one. ${safe}`,
    ],
    [
      "a place that refuses",
      () => {
        const hook = join(practice.remote, "hooks/pre-receive");
        writeFileSync(hook, "#!/bin/sh\necho protected >&2\nexit 1\n");
        chmodSync(hook, 0o755);
      },
      `Not published: remote.git refuses changes to this branch. Ask the person who set the site up to let this computer publish. ${safe}`,
    ],
    [
      "no remote",
      () => first.git("remote", "remove", "origin"),
      "The site has no place on the Internet yet. Make an empty repository at a host such as github.com, connect it to Netlify, Cloudflare Pages or GitHub Pages (the README in the folder above content tells how), and paste the address of the repository here.",
    ],
    [
      "a detached head",
      () => first.git("checkout", "--quiet", "--detach"),
      "Somebody has put an older version of the site here with git (no branch is checked out), so nothing can be published. Ask the person who did, or type: git switch main",
    ],
    [
      "a merge that somebody left",
      () => writeFileSync(join(first.root, ".git/MERGE_HEAD"), first.git("rev-parse", "HEAD")),
      "Somebody began to join two versions of the site with git and did not finish. Ask the person who did; until then nothing can be published. What you save is kept.",
    ],
  ])(
    "%s",
    async (_, plant, words) => {
      await first.change("pages/doors.mdx", { title: "Gates" });
      plant();
      expect(await publish(first)).toMatchObject({ phase: "failed", words });
      expect(first.read("pages/doors.mdx")).toContain("title: Gates");
    },
    60_000,
  );

  it("no name", async () => {
    first.git("config", "user.name", "");
    await first.change("pages/doors.mdx", { title: "Gates" });
    expect(await findDestination(first.folder)).toMatchObject({ missing: "name" });
    expect(await publish(first)).toMatchObject({
      phase: "failed",
      words: "Before the first time: your name and e-mail address, which stand beside each change you publish.",
    });
  }, 60_000);

  it("a folder without a history", async () => {
    rmSync(join(first.root, ".git"), { recursive: true });
    expect((await first.change("pages/doors.mdx", { title: "Gates" })).status).toBe(200);
    expect(await publish(first)).toMatchObject({
      phase: "failed",
      words:
        "This folder has no history yet, so it cannot be published from here. Ask the person who set the site up for a copy made with git.",
    });
  }, 60_000);

  it("a stop in the middle of it", async () => {
    writeFileSync(
      join(first.workFolder, "publish-state.json"),
      JSON.stringify({ phase: "sending", words: "", since: "" }),
    );
    expect(publisherOf(first).now()).toMatchObject({
      phase: "failed",
      words: `Publishing was cut off. Press Publish again. ${safe}`,
    });
    expect(existsSync(join(first.root, ".git/rebase-merge"))).toBe(false);
  });

  it("mistakes in the content", async () => {
    first.write("locations/main.yaml", first.read("locations/main.yaml").replace("fri: 1pm-6pm", 'fri: "1-6"'));
    const state = await publish(first);
    expect(state.words).toMatch(/^Not published: correct this first\.\n• locations\/main\.yaml, Hours › Friday\. /);
  }, 60_000);
});
