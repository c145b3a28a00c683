import { expect, type Page, test } from "playwright/test";
import { filesOf, secondSite, sites } from "../support/served-sites.ts";
import { videoOf } from "../support/shown-videos.ts";

/** Puts hostile markup into every page before the browser reads it, as if it had found its way into a text. */
async function inject(page: Page, path: string, markup: string): Promise<string[]> {
  const asked: string[] = [];
  await page.route(
    (url) => url.origin === "https://hostile.example",
    (route) => {
      asked.push(route.request().url());
      return route.fulfill({ contentType: "text/html", body: "<title>Hostile</title>" });
    },
  );
  await page.route(
    (url) => url.pathname === path,
    async (route) => {
      const response = await route.fetch();
      return route.fulfill({ response, body: (await response.text()).replace("</main>", `${markup}</main>`) });
    },
  );
  return asked;
}

/** The directives that the page broke, each once, as the browser tells of it; the list grows as the page lives. */
async function brokenDirectives(page: Page): Promise<Set<string>> {
  const broken = new Set<string>();
  await page.exposeFunction("tellBroken", (directive: string) => void broken.add(directive));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
      (globalThis as unknown as { tellBroken(directive: string): void }).tellBroken(effectiveDirective),
    );
  });
  return broken;
}

const hostile: readonly [what: string, directive: string, markup: string][] = [
  ["An inline script", "script-src-elem", `<script>document.title = "taken"</script>`],
  ["Code in an attribute", "script-src-attr", `<img src="/nowhere.png" alt="" onerror="document.title = 'taken'">`],
  ["A foreign script", "script-src-elem", `<script src="https://hostile.example/a.js"></script>`],
  ["A foreign image", "img-src", `<img src="https://hostile.example/a.png" alt="">`],
  ["A foreign style sheet", "style-src-elem", `<link rel="stylesheet" href="https://hostile.example/a.css">`],
  ["An inline style", "style-src-elem", "<style>body { display: none }</style>"],
  ["A style attribute", "style-src-attr", `<p style="position: fixed; inset: 0">Taken</p>`],
  ["A foreign frame", "frame-src", `<iframe src="https://hostile.example/" title="Hostile"></iframe>`],
];

for (const site of sites) {
  for (const [what, directive, markup] of hostile) {
    test(`${what} that found its way into ${site.name}'s home page does nothing`, async ({ page }) => {
      const asked = await inject(page, "/", markup);
      const broken = await brokenDirectives(page);
      await page.goto(`${site.origin}/`);
      await expect.poll(() => [...broken]).toEqual([directive]);
      await expect(page).not.toHaveTitle("taken");
      await expect(page.locator("h1")).toBeVisible();
      expect(asked).toEqual([]);
    });
  }
}

test("A form that found its way into a page is not sent elsewhere", async ({ page }) => {
  const form = `<form action="https://hostile.example/in"><button>Take it</button></form>`;
  const asked = await inject(page, "/privacy/", form);
  const broken = await brokenDirectives(page);
  await page.goto(`${secondSite.origin}/privacy/`);
  // Sent by the page itself: a click would wait for the navigation that never comes.
  await page
    .locator("main form")
    .last()
    .evaluate((sent: HTMLFormElement) => void setTimeout(() => sent.requestSubmit()));
  await expect.poll(() => [...broken]).toEqual(["form-action"]);
  expect(asked).toEqual([]);
});

test("A player of a host in use is let in on pages with such a video, and on no other", async ({ page }) => {
  const { pages } = filesOf(secondSite);
  const withPlayer = pages.find(({ html }) => html.includes("data-embed="))?.path ?? "";
  const frame = `<iframe src="https://player.vimeo.com/video/1" title="Player"></iframe>`;
  await page.route(
    (url) => url.host === "player.vimeo.com",
    (route) => route.fulfill({ contentType: "text/html", body: "<title>Player</title>" }),
  );
  const broken = await brokenDirectives(page);
  for (const [path, wanted] of [
    [withPlayer, []],
    ["/privacy/", ["frame-src"]],
  ] as const) {
    broken.clear();
    await inject(page, path, frame);
    await page.goto(secondSite.origin + path);
    await page.waitForLoadState("networkidle");
    await expect.poll(() => [...broken]).toEqual(wanted);
  }
});

const kinds: readonly [kind: string, address: RegExp][] = [
  ["A film of the clinic's own", /\.(mp4|webm)$/],
  ["A film on YouTube", /youtube\.com/],
  ["A film on Vimeo", /vimeo\.com/],
];

for (const [kind, address] of kinds) {
  test(`${kind} plays without breaking the policy`, async ({ page }) => {
    const { path, title, watchUrl } = videoOf(secondSite, address);
    const isOwn = watchUrl.origin === secondSite.origin;
    const players: string[] = [];
    await page.route(
      (url) => url.origin !== secondSite.origin,
      (route) => {
        players.push(new URL(route.request().url()).origin);
        return route.fulfill({ contentType: "text/html", body: "<title>Player</title><p>It plays.</p>" });
      },
    );
    const broken = await brokenDirectives(page);
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    await page.goto(secondSite.origin + path);
    await page
      .getByRole("button", { name: new RegExp(`Play .*${RegExp.escape(title)}`) })
      .first()
      .click();
    if (isOwn) {
      const film = page.locator("video");
      await expect.poll(() => film.evaluate((video: HTMLVideoElement) => video.currentTime)).toBeGreaterThan(0);
    } else await expect(page.locator("iframe").contentFrame().getByText("It plays.")).toBeVisible();
    expect([...broken]).toEqual([]);
    expect(said).toEqual([]);
    expect(players).toEqual(
      isOwn ? [] : [expect.stringMatching(/^https:\/\/(www\.youtube-nocookie|player\.vimeo)\.com$/)],
    );
  });
}
