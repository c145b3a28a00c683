import { describe, it } from "vitest";
import { aPicture } from "../../support/a-picture.ts";
import { pageText } from "../../support/one-of-each.ts";
import { expectOneProblem } from "../../support/planted-fault.ts";

const film = 'url="https://youtu.be/Ab3dE5fGh1J"';

/** What stands in the body, what has to be found on which line of it, and a word of the advice. */
const faults: readonly [name: string, body: string, at: string, advice: RegExp][] = [
  ["a bare < before a number", "First line.\n\nPain for <3 weeks.", "<3", /Write \\<3/],
  ["a bare < before a letter", "When a<b it hurts.", "a<b", /Write \\<b/],
  ["an arrow", "Left <- right.", "<-", /Write \\<-/],
  ["a bare {", "Some.\n\nA { stands here.", "A {", /Write \\\{/],
  ["three {", "{{{ here", "{{{", /Write \\\{/],
  ["words between { and }", "Hello {name}.", "{name}", /Write \\\{/],
  ["code between { and }", "{process.exit(0)}", "{process", /code is not read/],
  ["a remark", "Some.\n\n{/* later */}", "{/*", /Delete this remark/],
  ["a remark of HTML", "Some.\n\n<!-- later -->", "<!--", /Delete this remark/],
  ["an import", "Some.\n\nimport raw from '/etc/passwd?raw'", "import", /another word/],
  ["an export", "export const a = 1", "export", /another word/],
  ["a tag of HTML", "<div>\n\nSome.\n\n</div>", "<div>", /HTML is not read/],
  ["a line break of HTML", "One<br>two", "<br>", /leave an empty line/],
  ["bold words in HTML", "So <b>bold</b>.", "<b>", /\*\*words\*\*/],
  ["a link in HTML", '<a href="/contact/">Contact</a>', "<a", /\[words\]\(\/contact\/\)/],
  ["a script", "<script>alert(1)</script>", "<script>", /HTML is not read/],
  ["a frame", '<iframe src="https://youtu.be/x"></iframe>', "<iframe", /<Video url/],
  ["a closing tag alone", "Some.</p>", "</p>", /Delete <\/p>/],
  [
    "an address between < and >",
    "See <https://health.example/a>.",
    "<https",
    /\[words\]\(https:\/\/health\.example\/a\)/,
  ],
  ["an e-mail address between < and >", "Write to <me@clinic.example>.", "<me@", /without < and >/],
  ["a misspelt component", "<Huors />", "<Huors", /Did you mean <Hours \/>/],
  ["a component in small letters", "<hours />", "<hours", /Did you mean <Hours \/>/],
  ["a component that is not closed", "Some.\n\n<Hours>", "<Hours>", /End it with a slash: <Hours \/>/],
  ["a component with a name of the language", "<constructor />", "<constructor", /HTML is not read/],
  ["something inside a component", "<Hours>\n\nMonday\n\n</Hours>", "<Hours>", /Nothing can stand inside/],
  ["a component within a sentence", "Open: <Hours /> today.", "<Hours", /line of its own/],
  ["a misspelt attribute", `<Video ${film} titel="The hip" />`, "titel", /Did you mean title\?/],
  [
    "an attribute of a component that has none",
    '<PrivacyReceipt host="a.example" />',
    "host",
    /Delete host.*<PrivacyReceipt \/>/,
  ],
  ["an attribute that does not exist", '<Hours day="mon" />', "day", /Delete day/],
  ["an attribute twice", `<Video ${film} ${film} title="The hip" />`, "<Video", /url stands here twice/],
  ["a missing attribute", `<Video ${film} />`, "<Video", /Add title="…"/],
  ["an attribute without quotes", "<Notice id=videos />", "<Notice", /<Notice id="videos" \/>/],
  ["code in an attribute", "<Notice id={process.env.HOME} />", "<Notice", /text between quotes/],
  ["attributes from code", "<Notice {...process.env} />", "<Notice", /what stands between \{ and \}/],
  ["a video that is none", '<Video url="https://clinic.example/a" title="The hip" />', "<Video", /no video address/],
  [
    "a video with a very long title",
    `<Video ${film} title="${"Long ".repeat(30)}" />`,
    "<Video",
    /Shorten the title to 100/,
  ],
  ["a first-level heading", "# Title", "# Title", /Write ## for a heading/],
  ["a first heading too deep", "### Small", "### Small", /Write ## for the first heading/],
  ["a level skipped", "## One\n\n#### Three", "####", /Write ### here/],
  ["a heading without words", "##", "##", /the words of the heading/],
  ["a heading without a space", "##Where it hurts", "##Where", /space after the #/],
  ["dashes right under a text", "Some words\n---", "Some words", /empty line above/],
  ["a link that runs code", "[x](javascript:alert(1))", "[x]", /begins with https/],
  ["a link that runs code, in disguise", "[x](&#74;ava&Tab;script:alert(1))", "[x]", /begins with https/],
  ["a picture made of code", "![x](javascript:alert(1))", "![x]", /pictures? |begins with https/],
  ["an event in an attribute", '<Notice id="videos" onclick="alert(1)" />', "onclick", /Delete onclick/],
  ["a style in an attribute", '<Hours style="color:red" />', "style", /Delete style/],
  ["a style sheet", "<style>\n\nbody\n\n</style>", "<style>", /HTML is not read/],
  ["a link made of data", "[x](data:text/html,hello)", "[x]", /begins with https/],
  ["a link without an address", "[x]()", "[x]", /between the round brackets/],
  ["a link without words", "[](/contact/)", "[](", /words of the link/],
  ["a link with a space in it", "[words] (/contact/)", "[words]", /without a space/],
  ["a picture without words", "![](media/a.jpg)", "![]", /what the picture shows/],
  ["too many levels", `${"> ".repeat(40)}deep`, "deep", /30 levels/],
  ["too many tags", "<a>".repeat(500), "<a>", /more than 300/],
];

describe("faults in a text", () => {
  for (const [name, body, at, advice] of faults) {
    const media = name === "a picture without words" ? { "media/a.jpg": aPicture } : {};
    const change = { "pages/contact.mdx": pageText("Contact", "", body), ...media };
    it(name, () => expectOneProblem({ change, at, advice }));
  }
});
