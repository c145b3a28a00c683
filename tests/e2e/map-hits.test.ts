import { expect, type Page, test } from "playwright/test";
import { builtInFigure, figureInUse } from "../../src/domain/figure/built-in-figure.ts";
import { drawnIn, type Figure, type FigureShape, reachOf } from "../../src/domain/figure/figure.ts";
import { outlinePoints } from "../../src/domain/figure/outline-points.ts";
import { targetAt, targetsIn } from "../../src/domain/figure/targets.ts";
import { clinicSite, type ServedSite, wholeBodySite } from "../support/served-sites.ts";

/** The pages with a map whose numbers and shapes lead on. */
const maps: [name: string, site: ServedSite, path: () => string][] = [
  ["home", clinicSite, () => "/"],
  ["the map", clinicSite, () => "/regions/"],
  ["home, whole body", wholeBodySite, () => "/"],
  ["the map, whole body", wholeBodySite, () => "/regions/"],
];
const looks = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["prescribed colors", { forcedColors: "active" }],
] as const;

const figures = new Map([
  [clinicSite, figureInUse(["lats", "ql", "erectors", "fascia", "thoracic", "glutes", "psoas"])],
  [wholeBodySite, builtInFigure],
]);

type Place = [shape: string, x: number, y: number];

const known = new Map<string, Place[]>();

/** The places of the shapes that a map links, which are the same at every width. */
function placesAmong(figure: Figure, linked: ReadonlySet<string>): Place[] {
  const key = [...linked].sort().join(" ");
  const places = known.get(key) ?? placesOf({ ...figure, shapes: figure.shapes.filter(({ id }) => linked.has(id)) });
  known.set(key, places);
  return places;
}

/** Nine places of each shape, in units of the figure, on which no other shape and no number is painted. */
function placesOf(figure: Figure): Place[] {
  return figure.shapes.flatMap((shape) => {
    const drawing = drawnIn(figure, shape);
    const targets = targetsIn(figure, drawing);
    const numbers = figure.shapes.filter((other) => drawnIn(figure, other) === drawing).map(({ number }) => number);
    const reach = figure.lens && shape.view === "front" ? reachOf(figure.box) / figure.lens.scale : reachOf(figure.box);
    const free = rasterOver(shape).filter(([x, y]) => {
      if (numbers.some((number) => Math.hypot(number.x - x, number.y - y) < reach + 2)) return false;
      const around = [
        [x, y],
        [x, y + 2],
        [x, y - 2],
        [x + 2, y],
        [x - 2, y],
      ] as const;
      return around.every(([right, down]) => targetAt(targets, right, down)?.shape === shape);
    });
    const step = Math.max(1, free.length / 9);
    return Array.from({ length: Math.min(9, free.length) }, (_, index): Place => {
      const [x, y] = free[Math.floor(index * step)] as [number, number];
      return [shape.id, x, y];
    });
  });
}

function rasterOver({ half, hit }: FigureShape): [number, number][] {
  const points = [...half.map(({ d }) => d), ...(hit ? [hit] : [])].flatMap((d) => outlinePoints(d).flat());
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const found: [number, number][] = [];
  for (let x = Math.min(...xs); x <= Math.max(...xs); x += 4)
    for (let y = Math.min(...ys); y <= Math.max(...ys); y += 4) found.push([x, y], [-x, y]);
  return found;
}

/** The places under which another region lies, or none: of the shapes the given ones, of each number its middle and its edge. */
function missesOf(page: Page, places: readonly Place[]): Promise<string[]> {
  return page.evaluate((places) => {
    const expectAt = (shape: string, what: string, x: number, y: number): string[] => {
      const found = document.elementFromPoint(x, y)?.closest("a[data-shape]")?.getAttribute("data-shape");
      return found === shape ? [] : [`${what} of ${shape}: ${found ?? "nothing"}`];
    };
    const links = [...document.querySelectorAll<SVGAElement>(":is(.map, .views) a")];
    return links.flatMap((link) => {
      const shape = link.dataset["shape"] ?? "";
      link.scrollIntoView({ block: "center", behavior: "instant" });
      const number = link.querySelector("circle")?.getBoundingClientRect();
      if (number) {
        const [x, y] = [number.x + number.width / 2, number.y + number.height / 2];
        const around = Array.from({ length: 8 }, (_, turn) => (turn * Math.PI) / 4).flatMap((angle) =>
          expectAt(shape, "the edge of the number", x + 11.5 * Math.cos(angle), y + 11.5 * Math.sin(angle)),
        );
        return [...expectAt(shape, "the middle of the number", x, y), ...around];
      }
      const use = link.querySelector("use");
      if (!use?.getAttribute("href")?.endsWith(`#f-${shape}`)) return [];
      return places.flatMap(([id, x, y]) => {
        if (id !== shape) return [];
        const point = new DOMPoint(x, y).matrixTransform(DOMMatrix.fromMatrix(use.getScreenCTM() ?? undefined));
        return expectAt(shape, `the place ${x.toFixed(0)},${y.toFixed(0)}`, point.x, point.y);
      });
    });
  }, places);
}

/** In a run that is not thorough each map has at each width another look than at the next, and than the next map. */
const isSeen = (...places: number[]) =>
  process.env["THOROUGH"] || places.reduce((sum, place) => sum + place, 0) % 3 === 0;

for (const [widthAt, width] of [320, 390, 768, 1280].entries()) {
  for (const [lookAt, [look, media]] of looks.entries()) {
    for (const [name, site, path] of maps.filter((_, mapAt) => isSeen(widthAt, lookAt, mapAt))) {
      test(`${name}, ${width} px, ${look}: under each number and shape lies its own region`, async ({ browser }) => {
        const context = await browser.newContext({
          viewport: { width, height: 900 },
          reducedMotion: "reduce",
          ...media,
        });
        const page = await context.newPage();
        await page.goto(site.origin + path(), { waitUntil: "networkidle" });
        const linked = await page
          .locator(":is(.map, .views) a")
          .evaluateAll((links) => links.map((link) => link.getAttribute("data-shape") ?? ""));
        expect(linked.length).toBeGreaterThan(0);
        const places = placesAmong(figures.get(site) as Figure, new Set(linked));
        expect(new Set(places.map(([shape]) => shape))).toEqual(new Set(linked));
        expect(await missesOf(page, places)).toEqual([]);
        await context.close();
      });
    }
  }
}

test("A tap on a number of the map leads to its region, and so does one on a muscle", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  for (const shape of ["erectors", "thoracic", "ql", "psoas"]) {
    await page.goto(clinicSite.origin);
    const number = page.locator(`svg.map .mn a[data-shape=${shape}]`);
    const href = await number.getAttribute("href");
    await number.tap();
    await expect(page).toHaveURL(clinicSite.origin + href);
  }
  await context.close();
});

test("Each region of the map has a place in the list for fingers, 44 px high", async ({ browser }) => {
  for (const [, site, path] of maps) {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(site.origin + path());
    const numbers = await page
      .locator(":is(.map, .views) .mn a")
      .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    for (const href of numbers) {
      const lane = await page.locator(`:is(.lanes, .next) a[href="${href}"]`).boundingBox();
      expect(lane?.height).toBeGreaterThanOrEqual(44);
    }
    await page.close();
  }
});
