/** A content file that an owner might add. */
interface NewFile {
  file: string;
  text: string;
}

export const newRegion: NewFile = {
  file: "regions/test-scalenes.mdx",
  text: `---
title: Test scalenes
description: A region that a test has added with one file, to see that it turns up in the lists, on the map and in the sitemap.
shortName: Scalenes
where: beside the throat
teaser: added by a test
lede: Three slips of muscle that a test has added.
whatItDoes: They turn up wherever regions are listed.
treatments: [active-release]
---

## Where to look

In the list of regions.

![A black wall above a floor of grain](media/phone.jpg)

![Decorative](media/phone.jpg)
`,
};

export const newCondition: NewFile = {
  file: "conditions/test-neck-pain.mdx",
  text: `---
title: Test neck pain
description: A guide that a test has added with one file, to see that it turns up in the menus, on its index and in the sitemap.
guide:
  title: The guide to test neck pain
  text: A guide that a test has added.
lede: A neck that hurts for the sake of a test.
help:
  call: "Call 911 if you have:"
  emergency:
    - an emergency that a test made up
  seeDoctor: See a doctor if the test hurts.
  short: An emergency of the test comes first.
  sources:
    - name: A source of the test
      url: https://example.com/source
treatments: [active-release]
regions:
  - region: test-scalenes
    note: Added for this test alone.
---

## Options in the test

There are some.
`,
};
