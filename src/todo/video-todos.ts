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
  if (video.transcript) return [];
  return [
    {
      file,
      line: lineOf(["video"])?.line ?? 1,
      title: `the video of ${title} has no transcript`,
      why: "Who cannot see or hear it has nothing of it.",
      write: "transcript: under video, what it shows and says in 40 to 80 words",
    },
  ];
}
