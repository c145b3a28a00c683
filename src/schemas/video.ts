import { z } from "astro/zod";
import { otherAddressAdvice, parseVideoAddress, videoAddressAdvice } from "../domain/video/parse-video-address.ts";
import { calendarDate } from "./calendar-date.ts";
import { reachedBy } from "./reached.ts";
import { line, paragraph, sameEverywhere } from "./text.ts";

/**
 * A video as a fact. The pasted address is understood at the door: inside, nobody parses it again.
 * `address` comes out as `{ text, source }`: what was pasted, and what it means.
 */
export const videoSchema = z
  .strictObject(
    {
      url: z
        .string({ error: `Add it. ${videoAddressAdvice}` })
        .trim()
        .transform((text, context) => {
          const source = parseVideoAddress(text);
          if (source) return source;
          context.addIssue({
            code: "custom",
            message: `"${text}" is no video address. ${otherAddressAdvice(text)}`,
            input: text,
          });
          return z.NEVER;
        })
        .describe(`The address of the video. ${videoAddressAdvice}`)
        .meta(reachedBy("play")),
      title: line("What the video is called. Without it the name of the page is used.", { max: 100 }).optional(),
      kind: z
        .enum(["video", "animation"], { error: "Write video (people and hands) or animation (a drawn film)." })
        .default("video")
        .describe("video: people and hands. animation: a drawn film; it is labelled as such."),
      captions: line("A captions file (.vtt) in media/, for example media/films/psoas.vtt. Own files only.")
        .meta({ media: "captions" })
        .optional(),
      poster: line("A still picture in media/, shown before the video plays. Without it the figure is drawn.")
        .meta({ media: "picture" })
        .optional()
        .meta(sameEverywhere),
      transcript: paragraph(
        "What the video shows and says, in words. It serves everyone who cannot see or hear it.",
      ).optional(),
      published: calendarDate("The day the video was put online, as year-month-day.").optional(),
      duration: z
        .number({ error: "Write the length in whole seconds, for example 95." })
        .int({ error: "Write the length in whole seconds, for example 95." })
        .positive({ error: "Write the length in whole seconds, for example 95." })
        .optional()
        .describe("The length of the video in seconds."),
    },
    { error: "Write the address of the video in a line of its own: url: https://…" },
  )
  .describe("The video of this page. Leave the whole block out as long as there is none.");

export type Video = z.output<typeof videoSchema>;
