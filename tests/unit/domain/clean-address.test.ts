import { describe, expect, it } from "vitest";
import { cleanAddress, previewPath } from "../../../src/domain/clean-address.ts";
import { placement } from "../../../src/domain/placement.ts";

describe("an address as it was meant", () => {
  const meant = "https://book.example/a?b=1&c=2";
  it.each([
    ["as it is", meant],
    ["escaped", "https://book.example/a?b=1&amp;c=2"],
    ["escaped twice", "https://book.example/a?b=1&amp;amp;c=2"],
    ["an invisible space at its end", `${meant}\u200B`],
    ["an invisible mark at its beginning", `\uFEFF${meant}`],
    ["a non-breaking space", `\u00A0${meant}\u00A0`],
    ["a sign of direction inside", "https://book.example/\u202Aa?b=1&c=2"],
    ["the encoded invisible space", `${meant}%E2%80%8B`],
    ["quotes", `“${meant}”`],
    ["brackets", `<${meant}>`],
    [
      "Outlook",
      `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(meant)}&data=05%7C01&reserved=0`,
    ],
    ["Google", `https://www.google.com/url?q=${encodeURIComponent(meant)}&sa=D&source=docs`],
    ["Google, the other way", `https://www.google.com/url?sa=t&url=${encodeURIComponent(meant)}&usg=x`],
    ["Facebook", `https://l.facebook.com/l.php?u=${encodeURIComponent(meant)}&h=AT0`],
    ["Proofpoint", `https://urldefense.com/v3/__${meant}__;!!abc!def$`],
    [
      "Outlook around Google",
      `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://www.google.com/url?q=${encodeURIComponent(meant)}`)}`,
    ],
  ])("%s", (_, copied) => expect(cleanAddress(copied)).toBe(meant));

  it.each([
    "https://a.example/b–c",
    "https://www.google.com/maps?q=x",
    "https://a.example/x%20y",
    "/contact/",
    "https://a.example/(x)",
  ])("leaves %s alone", (address) => expect(cleanAddress(address)).toBe(address));
});

it.each([
  ["http://localhost:4321/contact/", "/contact/"],
  ["localhost:4321", "/"],
  ["http://127.0.0.1:4399/a/?b#c", "/a/?b#c"],
  ["https://localhost.example/", undefined],
  ["/contact/", undefined],
])("knows the preview in %s", (address, path) => expect(previewPath(address)).toBe(path));

it.each([
  [40.7537, -73.9897, "America/New_York", "fitting"],
  [-73.9897, 40.7537, "America/New_York", "swapped"],
  [40.7537, 73.9897, "America/New_York", "mirrored"],
  [45.52, -73.6, "America/Toronto", "fitting"],
  [52.52, 13.4, "Europe/Berlin", "fitting"],
  [40.4, -3.7, "Europe/Madrid", "fitting"],
  [-33.87, 151.2, "Australia/Sydney", "fitting"],
  [39.5, 76, "Asia/Shanghai", "fitting"],
  [52.4, -174.2, "America/Adak", "fitting"],
] as const)("%d, %d in %s is %s", (latitude, longitude, timeZone, result) => {
  expect(placement({ latitude, longitude }, timeZone)).toBe(result);
});
