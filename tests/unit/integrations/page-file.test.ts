import { expect, it } from "vitest";
import { pageFile } from "../../../src/integrations/page-file.ts";

it.each([
  ["/", "index.html"],
  ["/regions/psoas/", "regions/psoas/index.html"],
  ["/en/", "en/index.html"],
  ["/r%C3%A9gions/", "régions/index.html"],
  ["/404/", "404.html"],
  ["/en/404/", "en/404.html"],
  ["/rooms/1404/", "rooms/1404/index.html"],
])("the page %s stands in %s, where hosts look for it", (path, file) => {
  expect(pageFile(path)).toBe(file);
});
