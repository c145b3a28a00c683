import { describe, expect, it } from "vitest";
import Video from "../../src/components/video/Video.astro";
import { filmOf } from "../../src/domain/video/film.ts";
import { videoSchema } from "../../src/schemas/video.ts";
import { attribute } from "../support/elements.ts";
import { renderComponent } from "../support/render-component.ts";

const owner = { title: "Side muscle", file: "content/regions/side-muscle.mdx" };
const draw = (video: object, props: object = {}) =>
  renderComponent(Video, { owner: { ...owner, film: filmOf(videoSchema.parse(video), () => false) }, ...props });

async function linkOf(video: object) {
  const { byRole, names, elements } = await draw(video);
  const player = elements.find(({ tagName }) => tagName === "video-player");
  const [link] = byRole("link");
  return {
    href: link && attribute(link, "href"),
    name: names("link")[0],
    embed: player && attribute(player, "data-embed"),
    play: player && attribute(player, "data-play"),
  };
}

describe("a video", () => {
  it("of YouTube is a link to its page there, with the player ready for a click", async () => {
    expect(await linkOf({ url: "https://youtu.be/Ab3dE5fGh1J" })).toEqual({
      href: "https://www.youtube.com/watch?v=Ab3dE5fGh1J",
      name: "Watch video: Side muscle",
      embed: expect.stringContaining("https://www.youtube-nocookie.com/embed/Ab3dE5fGh1J"),
      play: "Play",
    });
  });

  it("of Vimeo asks the player not to track", async () => {
    const link = await linkOf({ url: "https://vimeo.com/123456789", title: "The side" });
    expect(link).toMatchObject({ href: "https://vimeo.com/123456789", name: "Watch video: The side" });
    expect(link.embed).toMatch(/^https:\/\/player\.vimeo\.com\/video\/123456789\?.*dnt=1/);
  });

  it("of one's own is a link to the file, and no host is named", async () => {
    const link = await linkOf({ url: "media/side.mp4", kind: "animation" });
    expect(link).toMatchObject({
      href: "/media/side.mp4",
      name: "Watch animated video: Side muscle",
      embed: undefined,
    });
    expect((await draw({ url: "media/side.mp4" })).text).not.toMatch(/YouTube|Vimeo|Loads from/);
  });

  it("says before the click where a hosted one loads from", async () => {
    expect((await draw({ url: "https://vimeo.com/123456789" })).text).toContain(
      "Loads from Vimeo when you press play.",
    );
  });

  it("asks nobody for a picture, a frame or a film before the click", async () => {
    for (const url of ["https://youtu.be/Ab3dE5fGh1J", "https://vimeo.com/123456789", "media/side.mp4"]) {
      const { elements } = await draw({ url });
      expect(elements.filter(({ tagName }) => ["iframe", "video", "img", "script", "link"].includes(tagName))).toEqual(
        [],
      );
    }
  });

  it("stands with the sentence and the link of the notice that belongs to it", async () => {
    const notice = {
      caption: "For clients only.",
      noticeLink: { href: "/notices/videos/", title: "About the videos" },
    };
    const { text, names } = await draw({ url: "https://youtu.be/Ab3dE5fGh1J" }, notice);
    expect(text).toContain("For clients only.");
    expect(names("link")).toContain("About the videos");
  });

  it("tells in words what it shows where the page asks for that", async () => {
    const video = { url: "media/side.mp4", transcript: "A hand presses the side." };
    expect((await draw(video, { withTranscript: true })).text).toContain("A hand presses the side.");
    expect((await draw(video)).text).not.toContain("A hand presses the side.");
  });

  it("that is not known leaves nothing behind", async () => {
    const { text, elements } = await renderComponent(Video, { owner });
    expect(text).toBe("");
    expect(elements).toEqual([]);
  });
});
