import { expect, it } from "vitest";
import { videoObject } from "../../../../src/domain/structured-data/video-object.ts";

const facts = {
  page: "https://clinic.example/regions/side-muscle/",
  title: "The side",
  description: "A hand presses the side.",
  thumbnail: "https://clinic.example/media/films/side.jpg",
  published: "2026-10-01",
};

it("tells of a film what search engines require", () => {
  expect(videoObject(facts)).toEqual({
    "@type": "VideoObject",
    "@id": "https://clinic.example/regions/side-muscle/#video",
    name: "The side",
    description: "A hand presses the side.",
    thumbnailUrl: "https://clinic.example/media/films/side.jpg",
    uploadDate: "2026-10-01",
  });
});

it("tells its length, its file and its player where they are known", () => {
  const more = {
    duration: 95,
    content: "https://clinic.example/media/films/side.mp4",
    embed: "https://player.example/1",
  };
  expect(videoObject({ ...facts, ...more })).toMatchObject({
    duration: "PT95S",
    contentUrl: "https://clinic.example/media/films/side.mp4",
    embedUrl: "https://player.example/1",
  });
});
