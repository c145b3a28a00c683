import { markdownToHtml } from "satteri";
import { expect, it } from "vitest";
import { singleTildePlugin } from "../../../src/text/single-tilde-plugin.ts";
import { taskListPlugin } from "../../../src/text/task-list-plugin.ts";

it.each([
  ["one tilde stays", "Do 5~10 times, 2~3 **sets**.", "Do 5~10 times, 2~3 <strong>sets</strong>."],
  ["one tilde around bold words stays", "5~10 **big** 2~3", "5~10 <strong>big</strong> 2~3"],
  ["two tildes strike", "Now ~~ninety~~ eighty.", "Now <del>ninety</del> eighty."],
  ["a task is a plain sign", "- [ ] Shoes\n- [x] Towel", "<li>☐\u00A0Shoes</li>\n<li>☑\u00A0Towel</li>"],
  ["a task with paragraphs", "- [ ] Shoes\n\n  or socks", "<p>☐\u00A0Shoes</p>"],
])("%s", async (_, text, html) => {
  const drawn = (await markdownToHtml(text, { mdastPlugins: [singleTildePlugin, taskListPlugin] })).html;
  expect(drawn).toContain(html);
  expect(drawn).not.toContain("<input");
});
