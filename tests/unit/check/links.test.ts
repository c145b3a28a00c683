import { describe, it } from "vitest";
import { aPicture } from "../../support/a-picture.ts";
import { aDocument, aFilm, captions } from "../../support/media-files.ts";
import { pageText } from "../../support/one-of-each.ts";
import { expectOneProblem, type PlantedFault } from "../../support/planted-fault.ts";

const contact = "pages/contact.mdx";
const linkTo = (url: string) => `See [the page](${url}) for more.`;

/** A link, and a word of the advice. */
const links: readonly [name: string, url: string, advice: RegExp][] = [
  ["a page that does not exist", "/prices/", /There is no page \/prices\//],
  ["an address that is nearly right", "/regions/side-muscel/", /Did you mean \/regions\/side-muscle\/\?/],
  ["an address without the last slash", "/regions/side-muscle", /Write \/regions\/side-muscle\//],
  ["an address with capitals", "/Privacy/", /Write \/privacy\//],
  ["the name of a file", "/regions/side-muscle.mdx", /Write \/regions\/side-muscle\//],
  ["a place seen from here", "../regions/side-muscle/", /from the slash on: \/regions\/side-muscle\//],
  ["a file seen from here", "side-muscle.mdx", /from the slash on: \/regions\/side-muscle\//],
  ["a word", "click-here", /Write the whole address/],
  ["an address without https", "health.example/hip", /Begin the address with https:\/\//],
  ["an address with http", "http://health.example", /\(https:\/\/health\.example\)/],
  ["an address without its scheme", "//health.example", /https:\/\/health\.example/],
  ["half an address", "https://health", /whole address from the browser/],
  ["the site's own whole address", "https://clinic.example/privacy/", /write \/privacy\//],
  ["an e-mail address that is none", "mailto:me", /whole e-mail address/],
  ["a number that is none", "tel:212-555-0100", /country code/],
  ["a heading that is nearly right", "/regions/side-muscle/#were-it-is", /Did you mean #where-it-is\?/],
  ["a document that is not there", "/media/form.pdf", /no file media\/form\.pdf/],
];

const faults: Record<string, PlantedFault> = {
  "a bare address": {
    change: { [contact]: pageText("Contact", "", "See www.health.example now.") },
    at: "www",
    advice: /https:\/\/www\.health\.example/,
  },
  "a link given under the text": {
    change: { [contact]: pageText("Contact", "", "See [this][x].\n\n[x]: /prices/") },
    at: "[x]: /prices",
    advice: /no page \/prices\//,
  },
  "a link to a page that moved": {
    change: {
      [contact]: pageText("Contact", "", linkTo("/old-privacy/")),
      "pages/privacy.mdx": pageText("Privacy", "formerUrls:\n  - /old-privacy\n"),
    },
    advice: /has moved.*\/privacy\//,
  },
  "a link to a draft": {
    change: {
      [contact]: pageText("Contact", "", linkTo("/team/")),
      "pages/team.mdx": pageText("Team", "draft: true\n"),
    },
    advice: /pages\/team\.mdx is a draft/,
  },
  "a heading of the same page that is nearly right": {
    change: { [contact]: pageText("Contact", "", "## How to come\n\nSee [below](#how-to-com).") },
    advice: /#how-to-come/,
  },
  "a picture that is not there": {
    change: { [contact]: pageText("Contact", "", "![The door](media/dor.jpg)"), "media/door.jpg": aPicture },
    at: "![The",
    advice: /Did you mean media\/door\.jpg\?/,
  },
  "a picture in a folder of media": {
    change: { [contact]: pageText("Contact", "", "![The door](media/door.jpg)"), "media/house/door.jpg": aPicture },
    advice: /media\/house\/door\.jpg/,
  },
  "a picture of another site": {
    change: { [contact]: pageText("Contact", "", "![A door](https://pictures.example/door.jpg)") },
    advice: /pictures of other sites are not shown/,
  },
  "a picture that is a document": {
    change: { [contact]: pageText("Contact", "", "![The form](media/form.pdf)"), "media/form.pdf": aDocument },
    advice: /Save the page as a picture/,
  },
  "a film in a text that is not there": {
    change: { [contact]: pageText("Contact", "", '<Video url="media/hip.mp4" title="The hip" />') },
    at: "<Video",
    advice: /no file media\/hip\.mp4/,
  },
  "a film of a page that is not there": {
    change: { "regions/deep-muscle.mdx": ["where:", "video:\n  url: media/hip.mp4\nwhere:"] },
    at: "url: media",
    field: "video.url",
    advice: /no file media\/hip\.mp4/,
  },
  "a poster that is not there": {
    change: {
      "regions/deep-muscle.mdx": ["where:", "video:\n  url: https://vimeo.com/123456789\n  poster: hip.jpg\nwhere:"],
    },
    at: "poster",
    field: "video.poster",
    advice: /media\//,
  },
  "captions that are none": {
    change: {
      "regions/deep-muscle.mdx": ["where:", "video:\n  url: media/hip.mp4\n  captions: media/hip.mp4\nwhere:"],
      "media/hip.mp4": aFilm,
    },
    field: "video.captions",
    advice: /ends in \.vtt/,
  },
  "captions for a film elsewhere": {
    change: {
      "regions/deep-muscle.mdx": [
        "where:",
        "video:\n  url: https://vimeo.com/123456789\n  captions: media/hip.vtt\nwhere:",
      ],
      "media/hip.vtt": captions,
    },
    field: "video.captions",
    advice: /are added there/,
  },
};

describe("links that lead nowhere", () => {
  for (const [name, url, advice] of links) {
    it(name, () => expectOneProblem({ change: { [contact]: pageText("Contact", "", linkTo(url)) }, at: url, advice }));
  }
  for (const [name, fault] of Object.entries(faults)) it(name, () => expectOneProblem(fault));
});
