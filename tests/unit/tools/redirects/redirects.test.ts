import { describe, expect, it } from "vitest";
import { matchAddresses, type NewPage } from "../../../../tools/redirects/match-addresses.ts";
import { readOldAddresses } from "../../../../tools/redirects/read-old-addresses.ts";
import { withFormerUrl } from "../../../../tools/redirects/with-former-url.ts";

describe("old addresses", () => {
  it.each([
    [
      "a sitemap",
      "<urlset><url><loc>https://www.clinic.example/a/</loc></url><url><loc><![CDATA[https://www.clinic.example/?p=1&x=2]]></loc></url></urlset>",
    ],
    ["one address a line", "https://www.clinic.example/a/#top\n\nhttps://www.clinic.example/?p=1&x=2\n/a/\n"],
    ["a table", 'from,to\n/a/,https://www.clinic.example/b/\n"/?p=1&x=2",/c/\n'],
    ["a list of redirects", "# old\n/a/ /b/ 301\n/?p=1&x=2 -> /c/\n"],
  ])("are read from %s", (_, text) => {
    expect(readOldAddresses(text).map(({ path }) => path)).toEqual(["/a/", "/?p=1&x=2"]);
  });

  it("bring the goal of an old list along", () => {
    expect(readOldAddresses("/a/ https://www.clinic.example/b/ 301")).toEqual([{ path: "/a/", to: "/b/" }]);
  });
});

const page = (path: string, title: string, formerUrls: string[] = []): NewPage => ({
  file: `x${path}`,
  path,
  title,
  formerUrls,
});
const pages = [
  page("/", "Home"),
  page("/conditions/low-back-pain/", "Low back pain", ["/backs/"]),
  page("/treatments/sports-massage/", "Sports massage"),
  page("/treatments/swedish-massage/", "Swedish massage"),
  page("/contact/", "Hours & location"),
];

it.each([
  ["/contact", "same", "/contact/"],
  ["/Contact/index.html", "same", "/contact/"],
  ["/backs", "known", "/conditions/low-back-pain/"],
  ["/post/2017/01/05/low-back-pain", "matched", "/conditions/low-back-pain/"],
  ["/services/sports_massage.php", "matched", "/treatments/sports-massage/"],
  ["/massage/", "open", undefined],
  ["/?page_id=12", "open", undefined],
  ["/gift-cards/", "open", undefined],
])("%s is %s", (path, kind, goal) => {
  const [match] = matchAddresses([{ path }], pages);
  expect(match?.kind).toBe(kind);
  expect(match && "page" in match ? match.page.path : undefined).toBe(goal);
});

it("takes the goal of an old list for granted", () => {
  expect(matchAddresses([{ path: "/?p=7", to: "/contact" }], pages)[0]).toMatchObject({
    kind: "matched",
    by: "the list",
  });
});

it.each([
  [
    "a file without old addresses",
    "---\ntitle: A\n---\n\nWords.\n",
    "---\ntitle: A\nformerUrls:\n  - /old/\n---\n\nWords.\n",
  ],
  [
    "one with some",
    "---\nformerUrls:\n  - /a/\ntitle: A\n---\n",
    "---\nformerUrls:\n  - /a/\n  - /old/\ntitle: A\n---\n",
  ],
  ["one of fields alone", "name: A\n", "name: A\nformerUrls:\n  - /old/\n"],
])("is written into %s, and nothing else changes", (_, text, after) =>
  expect(withFormerUrl(text, "/old/")).toBe(after),
);

it("is written in quotes where it has a query", () => {
  expect(withFormerUrl("---\ntitle: A\n---\n", "/?p=1")).toContain('  - "/?p=1"');
});
