import { z } from "astro/zod";
import { calendarDate } from "./calendar-date.ts";
import { line, ofThisFile } from "./text.ts";
import { formerUrl } from "./web-address.ts";

/** The fields that every page of the site has, whatever it is about. */
export const entryFields = {
  title: line("The name of the page, as visitors call it. It is the heading.", { max: 80 }),
  searchTitle: line(
    "The title in search results and browser tabs, if it should say more than the name. 15 to 60 characters.",
    {
      min: 15,
      max: 60,
    },
  )
    .optional()
    .meta(ofThisFile),
  description: line("One or two sentences for search results: what a visitor finds here. 50 to 160 characters.", {
    min: 50,
    max: 160,
  }),
  published: calendarDate("The day the page first went up, as year-month-day.").optional().meta(ofThisFile),
  updated: calendarDate("The day the text last changed, as year-month-day.").optional().meta(ofThisFile),
  formerUrls: z
    .array(formerUrl, { error: "Write a list: one old address a line, each after a dash." })
    .default([])
    .describe("Old addresses of this page. Visitors who follow one are led here.")
    .meta(ofThisFile),
  draft: z
    .boolean({ error: "Write true to keep the page back, or false to publish it." })
    .default(false)
    .describe("true keeps the page out of the published site; you still see it in the preview.")
    .meta(ofThisFile),
};
