import { describe, expect, it } from "vitest";
import { npmFailureMessage } from "../../../../tools/setup/npm-failure-message.mjs";

describe("npmFailureMessage", () => {
  it.each([
    ["npm error code EAI_AGAIN\nnpm error network request failed", "there is no way to the network"],
    ["npm error code ENOSPC\nnpm error nospc ENOSPC: no space left on device", "The disk is full."],
    ["npm error code EACCES\nnpm error syscall mkdir", "this account may not write in the project's folder"],
    ["npm error code EUSAGE\nnpm error `npm ci` can only install packages when", "do not agree"],
    ["spawn npm ENOENT", "npm was not found"],
  ])("turns %j into plain words", (complaint, words) => {
    const message = npmFailureMessage(complaint);
    expect(message).toContain(words);
    expect(message).toContain("run the same command again");
    expect(message).not.toContain("npm error");
  });

  it("hands on what it does not know in npm's words", () => {
    expect(npmFailureMessage("npm error code EINTEGRITY")).toContain("npm error code EINTEGRITY");
  });
});
