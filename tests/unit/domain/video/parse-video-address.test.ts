import { describe, expect, it } from "vitest";
import {
  otherAddressAdvice,
  parseVideoAddress,
  videoAddressAdvice,
} from "../../../../src/domain/video/parse-video-address.ts";

const id = "Ab3_E5-Gh1J";

describe("YouTube", () => {
  it.each([
    `https://www.youtube.com/watch?v=${id}`,
    `http://www.youtube.com/watch?v=${id}`,
    `HTTPS://WWW.YouTube.com/watch?v=${id}`,
    `youtube.com/watch?v=${id}`,
    `www.youtube.com/watch?v=${id}`,
    `//www.youtube.com/embed/${id}`,
    `  https://www.youtube.com/watch?v=${id}\n`,
    `https://m.youtube.com/watch?v=${id}`,
    `https://music.youtube.com/watch?v=${id}&feature=share`,
    `https://www.youtube.com/watch?list=PLabcdefghijkl&index=3&v=${id}`,
    `https://www.youtube.com/watch?v=${id}&pp=ygUFcHNvYXM%3D`,
    `https://www.youtube.com/watch/${id}`,
    `https://youtu.be/${id}`,
    `youtu.be/${id}?si=AbCdEfGhIjKlMnOp`,
    `https://youtu.be/${id}/`,
    `https://www.youtube.com/embed/${id}?rel=0`,
    `https://studio.youtube.com/video/${id}/edit`,
    `${"https://www.youtube.com/watch?v="}${id}\u200B`,
    `https://www.google.com/url?q=https%3A%2F%2Fyoutu.be%2F${id}&sa=D`,
    `https://www.youtube.com/live/${id}?si=x`,
    `https://www.youtube.com/v/${id}`,
    `https://www.youtube-nocookie.com/embed/${id}`,
    `<iframe width="560" height="315" src="https://www.youtube.com/embed/${id}?si=abc&amp;controls=0" title="x" allowfullscreen></iframe>`,
    `<p><iframe\n  data-src="x" src='//www.youtube-nocookie.com/embed/${id}'></iframe></p>`,
  ])("understands %s", (text) => {
    expect(parseVideoAddress(text)).toEqual({
      host: "youtube",
      hostName: "YouTube",
      id,
      watchUrl: `https://www.youtube.com/watch?v=${id}`,
      embedUrl: `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0`,
    });
  });

  it.each([`https://www.youtube.com/shorts/${id}`, `https://youtube.com/shorts/${id}?feature=share`])(
    "knows that %s is upright",
    (text) => {
      const watchUrl = `https://www.youtube.com/shorts/${id}`;
      expect(parseVideoAddress(text)).toMatchObject({ host: "youtube", id, watchUrl, isPortrait: true });
    },
  );

  it.each([
    ["https://www.instagram.com/reel/Cabc/", /network/],
    ["https://drive.google.com/file/d/abc/view", /Download the film/],
    ["media/film.mov", /as \.mp4 with H\.264/],
    ["https://www.youtube.com/@someone", /a channel, a list or a search/],
    ["https://studio.youtube.com/channel/UC123", /Open the film itself/],
    ["https://vimeo.com/showcase/1234567", /a list on Vimeo/],
    ["https://www.google.com/maps/embed?pb=1", /a map, not of a film/],
    ["https://clinic.example/film", /Copy the address from the browser/],
  ])("says of %s what it is and the way out", (text, advice) => {
    expect(parseVideoAddress(text)).toBeUndefined();
    expect(otherAddressAdvice(text)).toMatch(advice);
  });

  it.each([
    [`https://youtu.be/${id}?t=90`, 90],
    [`https://youtu.be/${id}?si=x&t=90s`, 90],
    [`https://www.youtube.com/watch?v=${id}&t=1m30s`, 90],
    [`https://www.youtube.com/watch?v=${id}&amp;t=2m`, 120],
    [`https://www.youtube.com/watch?v=${id}&t=1h2m3s`, 3723],
    [`https://www.youtube.com/embed/${id}?start=45`, 45],
    [`https://www.youtube.com/watch?v=${id}#t=1m`, 60],
  ])("begins %s at %i seconds", (text, start) => {
    expect(parseVideoAddress(text)).toMatchObject({
      start,
      watchUrl: `https://www.youtube.com/watch?v=${id}&t=${start}s`,
      embedUrl: `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0&start=${start}`,
    });
  });

  it.each(["t=0", "t=", "t=soon", "t=-5", "start=1e3"])("begins at the beginning with %s", (time) => {
    const source = parseVideoAddress(`https://youtu.be/${id}?${time}`);
    expect(source).toBeDefined();
    expect(source).not.toHaveProperty("start");
  });
});

describe("Vimeo", () => {
  it.each([
    "https://vimeo.com/123456789",
    "http://www.vimeo.com/123456789",
    "vimeo.com/123456789?share=copy#t=0",
    "https://vimeo.com/channels/staffpicks/123456789",
    "https://vimeo.com/groups/bodywork/videos/123456789",
    "https://vimeo.com/showcase/7654321/video/123456789",
    "https://vimeo.com/manage/videos/123456789",
    "https://player.vimeo.com/video/123456789?badge=0&amp;autopause=0",
    '<div style="padding:56%"><iframe src="https://player.vimeo.com/video/123456789?title=0" allow="autoplay"></iframe></div>',
  ])("understands %s", (text) => {
    expect(parseVideoAddress(text)).toEqual({
      host: "vimeo",
      hostName: "Vimeo",
      id: "123456789",
      watchUrl: "https://vimeo.com/123456789",
      embedUrl: "https://player.vimeo.com/video/123456789?dnt=1&autoplay=1",
    });
  });

  it.each([
    "https://vimeo.com/123456789/ab12cd34ef",
    "https://vimeo.com/123456789/ab12cd34ef?share=copy",
    "https://vimeo.com/manage/videos/123456789/ab12cd34ef",
    "https://player.vimeo.com/video/123456789?h=ab12cd34ef",
    "https://player.vimeo.com/video/123456789?badge=0&amp;h=ab12cd34ef",
  ])("keeps the key of the unlisted film in %s", (text) => {
    expect(parseVideoAddress(text)).toEqual({
      host: "vimeo",
      hostName: "Vimeo",
      id: "123456789",
      hash: "ab12cd34ef",
      watchUrl: "https://vimeo.com/123456789/ab12cd34ef",
      embedUrl: "https://player.vimeo.com/video/123456789?dnt=1&autoplay=1&h=ab12cd34ef",
    });
  });
});

describe("a file of the clinic's own", () => {
  it.each(["media/film.mp4", "media/films/psoas.mp4", "media/films/psoas.webm", "media/IMG 0123.MP4"])("%s", (path) => {
    expect(parseVideoAddress(path)).toEqual({ host: "file", path });
    expect(parseVideoAddress(` ${path} `)).toEqual({ host: "file", path });
  });
});

describe("anything else", () => {
  it.each([
    "",
    "psoas",
    "film.mp4",
    "/media/film.mp4",
    "media/film.mov",
    "media/.mp4",
    "media/../secret/film.mp4",
    "media/films/../../film.mp4",
    "media//film.mp4",
    "media\\film.mp4",
    "other/film.mp4",
    "https://example.com/media/film.mp4",
    "https://www.youtube.com/",
    "https://www.youtube.com/@someclinic",
    "https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv",
    "https://www.youtube.com/results?search_query=psoas",
    "https://www.youtube.com/playlist?list=PLabcdefghijkl",
    "https://www.youtube.com/embed/videoseries?list=PLabcdefghijkl",
    "https://www.youtube.com/embed/live_stream?channel=UCabc",
    "https://www.youtube.com/watch",
    "https://www.youtube.com/watch?v=",
    "https://www.youtube.com/watch?v=Ab3dE5fGh1",
    "https://www.youtube.com/watch?v=Ab3dE5fGh1JK",
    "https://www.youtube.com/watch?v=Ab3dE5fGh1%22",
    `https://youtu.be/${id}/more`,
    `https://www.youtube.com/embed/${id}/more`,
    `https://youtube.com.example.com/watch?v=${id}`,
    `https://www.youtube.com@example.com/watch?v=${id}`,
    `https://notyoutube.com/watch?v=${id}`,
    `ftp://youtube.com/watch?v=${id}`,
    `javascript:alert("youtube.com/watch?v=${id}")`,
    "https://vimeo.com/",
    "https://vimeo.com/someclinic",
    "https://vimeo.com/123",
    "https://vimeo.com/event/123456789",
    "https://vimeo.com/123456789/settings",
    "https://player.vimeo.com/123456789",
    "https://www.facebook.com/watch?v=123456789",
    '<iframe src="https://example.com/"></iframe> https://vimeo.com/123456789',
    "https://",
  ])("%j is no video address", (text) => {
    expect(parseVideoAddress(text)).toBeUndefined();
  });

  it("is answered with examples that are understood themselves", () => {
    expect(videoAddressAdvice).toBe(
      "Copy the address from the browser, for example https://www.youtube.com/watch?v=Ab3dE5fGh1J or https://vimeo.com/123456789, or write media/film.mp4 for a file of your own.",
    );
    const examples = videoAddressAdvice.match(/https:\S+?(?=[ ,])|media\/\S+/g) ?? [];
    expect(examples.map((example) => parseVideoAddress(example)?.host)).toEqual(["youtube", "vimeo", "file"]);
  });
});
