import { describe, expect, it } from "vitest";
import type { SiteChanges } from "../../../../tools/changes/site-changes.ts";
import { workflowCommand } from "../../../../tools/github/annotation.ts";
import { asMarkdown } from "../../../../tools/github/markdown.ts";
import { type Findings, summary } from "../../../../tools/github/summary.ts";

const nothing: SiteChanges = { added: [], removed: [], everywhere: [], changed: [], unread: [] };
const told = (findings: Partial<Findings>) =>
  summary({ problems: [], changes: nothing, advice: [], remarks: [], linkTo: () => undefined, ...findings });

describe("a message of GitHub Actions", () => {
  it("says where it is about, and keeps its line ends, signs and commas", () => {
    const annotation = {
      level: "error",
      file: "content/a, b.mdx",
      line: 7,
      column: 3,
      title: "hours: fri, 100%",
      message: "found: 1pm\nwrite: 100% of 1pm-6pm\r",
    } as const;
    expect(workflowCommand(annotation)).toBe(
      "::error file=content/a%2C b.mdx,line=7,col=3,title=hours%3A fri%2C 100%25::found: 1pm%0Awrite: 100%25 of 1pm-6pm%0D",
    );
  });

  it("is about a whole file where no line is known", () => {
    const annotation = { level: "warning", file: "content/home.mdx", title: "Gone", message: "Add it." } as const;
    expect(workflowCommand(annotation)).toBe("::warning file=content/home.mdx,title=Gone::Add it.");
  });
});

describe("the summary of a run", () => {
  it("tells each problem with its place, what was found, what to write and what visitors would see", () => {
    const problem = {
      file: "content/locations/midtown.yaml",
      line: 12,
      field: "hours.fri",
      found: "1pm–25pm",
      advice: "Write the hours like this: 2pm-7pm",
      seen: "no hours on Friday",
    };
    const text = told({ problems: [problem], linkTo: (file, line) => `https://example.com/${file}#L${line}` });
    expect(text).toContain("## Not published: one thing needs to be put right");
    expect(text).toContain("The site that visitors see stays as it is.");
    expect(text).toContain(
      "[content/locations/midtown.yaml, line 12](https://example.com/content/locations/midtown.yaml#L12)",
    );
    for (const words of ["hours.fri", "1pm–25pm", "Write the hours like this: 2pm\\-7pm", "no hours on Friday"])
      expect(text).toContain(words);
    expect(text).not.toContain("What changes");
    expect(told({ problems: [problem, problem] })).toContain("2 things need to be put right");
  });

  it("tells what changes for visitors: pages that come and go, words, pictures", () => {
    const text = told({
      changes: {
        added: [{ path: "/hip/", title: "Hip" }],
        removed: [{ path: "/old/", title: "Old" }],
        everywhere: [{ pages: 26, change: { was: "Fri «1pm»", now: "Fri «12pm»" } }],
        changed: [{ path: "/contact/", changes: [{ now: "Ring twice." }, { was: "Ring once." }] }],
        unread: ["/about/"],
      },
    });
    expect(text).toContain("## The content is in order");
    expect(text).toContain("**New page** /hip/ “Hip”");
    expect(text).toContain("**Page that goes** /old/ “Old”");
    expect(text).toContain("**On 26 pages**  \n  was: Fri «1pm»  \n  now: Fri «12pm»");
    expect(text).toContain("**/contact/**  \n  now: Ring twice.");
    expect(text).toContain("**/contact/**  \n  was: Ring once.");
    expect(text).toContain("another picture, link or order: /about/");
  });

  it("says so where nothing changes, or where that cannot be told", () => {
    expect(told({})).toContain("Nothing that visitors read.");
    expect(told({ changes: "There is no earlier version." })).toContain("There is no earlier version.");
  });

  it("tells advice as what it is", () => {
    const advice = [{ file: "content/pages/home.mdx", line: 4, found: "the the", advice: "“the” stands twice." }];
    const text = told({ advice, remarks: ["/long/ is long."] });
    expect(text).toContain("### Advice: nothing has to be done");
    expect(text).toContain("- /long/ is long.");
    expect(text).toContain("- content/pages/home.mdx, line 4: “the the” “the” stands twice.");
    expect(told({})).not.toContain("Advice");
  });

  it("shows an owner's signs as they are, and makes nothing of them", () => {
    expect(asMarkdown("<img src=x> [a](b) **c** @d `e`\n\n# f")).toBe(
      "\\<img src=x\\> \\[a\\]\\(b\\) \\*\\*c\\*\\* \\@d \\`e\\` \\# f",
    );
  });
});
