import type { Video } from "../schemas/video.ts";
import type { Todo } from "./todo.ts";
import type { Entry } from "./todo-list.ts";

/** A page with the field for a video. */
export interface WithVideo {
  title: string;
  video?: Video | undefined;
}

/** Pages whose main thing is a video and that show the animation, or none at all. */
export function missingVideoTodos({ file, value, lineOf }: Entry<WithVideo>): Todo[] {
  const { video, title } = value;
  if (video && video.kind !== "animation") return [];
  return [
    {
      file,
      line: lineOf(["video", "url"])?.line ?? 1,
      title: video ? `${title} still shows the animation` : `${title} has no video`,
      why: "People want to see what treatment looks like before they come.",
      write: "video: with url: and the address of your own video, as the browser shows it",
    },
  ];
}

/** Videos of people and hands that are not told in words, cannot be read along, or that search engines cannot show. */
export function videoTodos({ file, value, lineOf }: Entry<WithVideo>): Todo[] {
  const { video, title } = value;
  if (!video || video.kind === "animation") return [];
  const line = lineOf(["video"])?.line ?? 1;
  const gaps: [isOpen: boolean, todo: Omit<Todo, "file" | "line">][] = [
    [
      !video.transcript,
      {
        title: `the video of ${title} has no transcript`,
        why: "Who cannot see or hear it has nothing of it.",
        write: "transcript: under video, what it shows and says in 40 to 80 words",
      },
    ],
    [
      video.url.host === "file" && !video.captions,
      {
        title: `the video of ${title} has no captions`,
        why: "Many people watch without sound, and some cannot hear it.",
        write: "captions: media/….vtt under video, a captions file that stands beside the film",
      },
    ],
    [
      !(video.poster && video.published),
      {
        title: `the video of ${title} has no still picture or no day`,
        why: "Search engines show a video only if they are told both.",
        write: "poster: a picture in media/, and published: the day it was put online, both under video",
      },
    ],
  ];
  return gaps.flatMap(([isOpen, todo]) => (isOpen ? [{ file, line, ...todo }] : []));
}
