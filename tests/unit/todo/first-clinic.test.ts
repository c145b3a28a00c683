import { join } from "node:path";
import { expect, it } from "vitest";
import { checkContent } from "../../../src/check/check-content.ts";
import { todoList } from "../../../src/todo/todo-list.ts";
import { projectRoot } from "../../../tools/project-root.ts";

/** What is not known of the clinic, each with the words by which its to-do list tells it. */
const unknown: readonly [fact: string, told: RegExp][] = [
  [
    "who answers requests for a call",
    /somebody has to answer the requests for a call; they arrive in Netlify under Forms/,
  ],
  ["phone", /the phone number is missing/],
  ["e-mail", /the e-mail address is missing/],
  ["booking link", /the booking link is missing/],
  ["map coordinates", /the place on the map is missing/],
  ["Sunday", /to decide: .*Sunday/],
  ["social profiles", /no profiles elsewhere are known/],
  ["newsletter provider", /to decide: .*newsletter/],
  ["who has read the advice", /a clinician has not read yet what Low back pain tells people to do/],
  ["price list", /no services and prices are listed/],
  ["practitioner", /no practitioner is named/],
  ["photos", /there is no photograph on the site/],
  ["reviewer", /without a reviewer/],
  ["a video of its own for each region", /still shows the animation/],
  ["where the percentages come from", /% needs a source/],
  ["hours on the holidays ahead", /Thanksgiving .* has no hours of its own/],
];

it.each(unknown)("the to-do list of the first clinic asks for what is not known: %s", async (_, told) => {
  const { entries } = await checkContent(join(projectRoot, "tests/fixtures/clinics/on-your-mark"));
  const titles = todoList(entries, "2026-11-22").map(({ title }) => title);
  expect(titles).toContainEqual(expect.stringMatching(told));
});
