import { describe, expect, it } from "vitest";
import { mergeText } from "../../../../tools/editor/merge/merge-text.ts";
import { partsToPictures, picturesToParts } from "../../../../tools/editor/merge/pictures-in-text.ts";
import { changedLines } from "../../../support/changed-lines.ts";

const text = `
## The first  visit

Come as you are, it\\'s \\<3 minutes
from [the station](/contact/ "How to get here"). See also [the rules][rules] and the note[^1].

[rules]: /privacy/

- one
- two
  - below two
- three

| what   | how  |
|:-------|-----:|
| stairs | two  |

<Video url="https://youtu.be/Ab3dE5fGh1J" title="Stairs"/>

[^1]: A note.
`;

/** The same text as the editor's page writes it. */
const rewritten = `## The first visit

Come as you are, it's \\<3 minutes
from [the station](/contact/). See also [the rules](/privacy/) and the note\\[^1].

* one
* two
  * below two
* three

| what | how |
| ---- | --- |
| stairs | two |

<Video url="https://youtu.be/Ab3dE5fGh1J" title="Stairs" />

\\[^1]: A note.
`;

const changed = (from: string, to: string) => changedLines(text, mergeText(text, rewritten.replace(from, to)));

describe("a text saved in the editor", () => {
  it("stays to the letter when it says the same", () => {
    expect(mergeText(text, rewritten)).toBe(text);
  });

  it.each([
    ["a word", "minutes", "hours", ["-Come as you are, it\\'s \\<3 minutes", "+Come as you are, it\\'s \\<3 hours"]],
    ["a heading", "first visit", "second visit", ["-## The first  visit", "+## The second  visit"]],
    ["an entry of a list", "three", "3", ["-- three", "+- 3"]],
    ["an entry below another", "below two", "under two", ["-  - below two", "+  - under two"]],
    ["a new entry", "* three", "* three\n* four", ["+- four"]],
    ["a cell of a table", "| two |", "| three |", ["-| stairs | two  |", "+| stairs | three  |"]],
    ["a new paragraph", "* one", "New here.\n\n* one", ["+New here.", "+"]],
    [
      "a paragraph that goes",
      '<Video url="https://youtu.be/Ab3dE5fGh1J" title="Stairs" />\n\n',
      "",
      ['-<Video url="https://youtu.be/Ab3dE5fGh1J" title="Stairs"/>', "-"],
    ],
    [
      "an attribute",
      'title="Stairs"',
      'title="Steps"',
      [
        '-<Video url="https://youtu.be/Ab3dE5fGh1J" title="Stairs"/>',
        '+<Video url="https://youtu.be/Ab3dE5fGh1J" title="Steps" />',
      ],
    ],
    ["a note at the foot", "A note.", "A remark.", ["-[^1]: A note.", "+[^1]: A remark."]],
  ])("changes only what was changed: %s", (_, from, to, lines) => {
    expect(changed(from, to)).toEqual(lines);
  });

  it("takes the new text as it is where nothing stayed", () => {
    expect(mergeText(text, "Something else.\n")).toContain("Something else.");
    expect(mergeText("", "First words.\n")).toBe("\nFirst words.\n");
    expect(mergeText("\nWords.\n", "")).toBe("");
    expect(mergeText("\n\n", "")).toBe("\n\n");
  });
});

describe("pictures", () => {
  const written = '![A desk, "old"](media/desk.jpg) and ![Plan][plan]\n\n[plan]: media/plan.png\n';

  it("are parts while the editor has them", () => {
    expect(picturesToParts(written)).toContain('<Picture src="media/desk.jpg" alt="A desk, &quot;old&quot;" />');
    expect(picturesToParts(written)).toContain('<Picture src="media/plan.png" alt="Plan" />');
  });

  it("are pictures again in the file", () => {
    expect(partsToPictures('<Picture src="media/a b.jpg" alt="x [y]" />\n')).toBe("![x \\[y\\]](media/a%20b.jpg)\n");
    expect(mergeText(written, partsToPictures(picturesToParts(written)))).toBe(written);
  });
});
