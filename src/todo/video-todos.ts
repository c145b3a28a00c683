import type { Region } from "../schemas/region.ts";
import type { Todo } from "./todo.ts";
import type { Entry } from "./todo-list.ts";

/** A region that shows the animation or no video at all, and a video that is not told in words. */
export function videoTodos({ file, value, lineOf }: Entry<Region>): Todo[] {
  const { video, title } = value;
  if (!video || video.kind === "animation") {
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
  const line = lineOf(["video"])?.line ?? 1;
  const transcript: Todo = {
    file,
    line,
    title: `the video of ${title} has no transcript`,
    why: "Who cannot see or hear it has nothing of it.",
    write: "transcript: under video, what it shows and says in 40 to 80 words",
  };
  const still: Todo = {
    file,
    line,
    title: `the video of ${title} has no still picture or no day`,
    why: "Search engines show a video only if they are told both.",
    write: "poster: a picture in media/, and published: the day it was put online, both under video",
  };
  return [...(video.transcript ? [] : [transcript]), ...(video.poster && video.published ? [] : [still])];
}
