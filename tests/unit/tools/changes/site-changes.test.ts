import { describe, expect, it } from "vitest";
import { comparePages } from "../../../../tools/changes/compare-pages.ts";
import { formatSiteChanges } from "../../../../tools/changes/format-site-changes.ts";
import { pageText } from "../../../../tools/changes/page-text.ts";
import { siteChanges } from "../../../../tools/changes/site-changes.ts";

const page = (title: string, body: string, foot = "Open Monday, 2 PM to 7 PM.") =>
  `<!doctype html><html><head><title>${title}</title><meta name="description" content="All about it."><style>p{}</style></head><body><main>${body}</main><footer><p>${foot}</p></footer><script>1</script></body></html>`;

describe("what is read of a page", () => {
  it("is its title, its description, its sentences and the words of its pictures", () => {
    const html = page(
      "Hip",
      '<h1>Hip <em>pain</em></h1><p>It aches. It <a href="/">may</a>\n ease.</p><img alt="A door" src="a"><ul><li>One</li><li>Two</li></ul>',
    );
    expect(pageText(html)).toEqual([
      ...[
        "Hip",
        "In search results: All about it.",
        "Hip pain",
        "It aches.",
        "It may ease.",
        "Picture: A door",
        "One",
        "Two",
      ],
      "Open Monday, 2 PM to 7 PM.",
    ]);
  });

  it("is each cell of a table, and each part of a list of terms", () => {
    const html = page(
      "Hours",
      "<table><tr><th>Mon</th><td><span>2 PM</span><span>to 7 PM</span></td></tr></table><dl><dt>Where</dt><dd>Here</dd></dl>",
    );
    expect(pageText(html).slice(2, 6)).toEqual(["Mon", "2 PM to 7 PM", "Where", "Here"]);
  });
});

describe("what differs between two versions", () => {
  it("is a sentence put in another way, its words marked", () => {
    expect(comparePages(["It may ease the pain."], ["It may calm the pain."])).toEqual([
      { was: "It may «ease» the pain.", now: "It may «calm» the pain." },
    ]);
  });

  it("is a sentence that is new or gone", () => {
    expect(comparePages(["One.", "Two stays."], ["Two stays.", "Three is new."])).toEqual([
      { was: "One." },
      { now: "Three is new." },
    ]);
    expect(comparePages(["A whole sentence."], ["Nothing alike here, really."])).toEqual([
      { was: "A whole sentence." },
      { now: "Nothing alike here, really." },
    ]);
  });

  it("is nothing where only the order of tags changed", () => {
    expect(comparePages(["One."], ["One."])).toEqual([]);
  });
});

describe("what a build would change", () => {
  const paths = ["/", "/contact/", "/hip/", "/knee/"];
  const site = (foot: string, more: [string, string][] = []) =>
    new Map([
      ...paths.map((path): [string, string] => [path, page(path, `<p>The page ${path} here.</p>`, foot)]),
      ...more,
    ]);

  it("is told once where it is on most pages", () => {
    const told = formatSiteChanges(siteChanges(site("Open Monday, 2 PM to 7 PM."), site("Open Monday, 2 PM to 8 PM.")));
    expect(told).toBe(
      "On 4 pages\n  was: Open Monday, 2 PM to «7» PM.\n  now: Open Monday, 2 PM to «8» PM.\n\nThe site was not changed. npm run build makes it so.",
    );
  });

  it("is told once where it stands on a page twice, and under one heading where several things are on most pages", () => {
    const now = site("Shut.");
    now.set(
      "/hip/",
      page("/hip/", "<p>The page /hip/ here.</p><p>New words.</p><h2>Old</h2><p>New words.</p>", "Shut."),
    );
    const told = formatSiteChanges(siteChanges(site("Open."), now));
    expect(told).toContain("On 4 pages\n  gone: Open.\n  new: Shut.\n\n/hip/\n");
    expect(told.match(/New words/g)).toHaveLength(1);
  });

  it("is a page that comes, one that goes, and the words of one page", () => {
    const was = site("Open.", [["/old/", page("The old one", "")]]);
    const now = site("Open.", [["/new/", page("The new one", "")]]);
    now.set("/hip/", page("/hip/", "<p>The page /hip/ there.</p><p>One more.</p>", "Open."));
    const told = formatSiteChanges(siteChanges(was, now));
    expect(told).toContain("New page: /new/ “The new one”\n\nPage that goes: /old/ “The old one”");
    expect(told).toContain("/hip/\n  was: The page /hip/ «here».\n  now: The page /hip/ «there».\n  new: One more.");
    expect(told).not.toContain("/knee/");
  });

  it("is a picture that is another one, where the words are the same", () => {
    const now = site("Open.");
    now.set("/hip/", page("/hip/", '<p>The page /hip/ here.</p><img src="new.jpg" alt="">', "Open."));
    expect(formatSiteChanges(siteChanges(site("Open."), now))).toContain(
      "The same words, but another picture, link or order: /hip/",
    );
  });

  it("is nothing where the words are the same", () => {
    expect(formatSiteChanges(siteChanges(site("Open."), site("Open.")))).toBe(
      "Nothing that visitors read would change.",
    );
  });
});
