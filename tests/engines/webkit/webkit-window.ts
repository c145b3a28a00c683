import { setTimeout as sleep } from "node:timers/promises";

/** What a WebDriver answer holds where it names an element; the name is fixed by the W3C's WebDriver. */
const elementKey = "element-6066-11e4-a52e-4f735466cecf";

/** A window of WebKitGTK, driven by W3C WebDriver. */
export interface WebKitWindow {
  goto(url: string): Promise<void>;
  /** runs a function in the page and returns what it returns, as JSON */
  evaluate<Result, Words extends readonly unknown[]>(
    run: (...words: Words) => Result,
    ...words: Words
  ): Promise<Result>;
  /** clicks the middle of an element as a mouse does. @throws Error when there is none, or another one lies over it */
  click(selector: string): Promise<void>;
  /** types into an element */
  type(selector: string, text: string): Promise<void>;
  /** presses and lets go one key after the other; special keys by their WebDriver code point, such as `\uE004` for Tab */
  press(...keys: readonly string[]): Promise<void>;
  /** moves the mouse, px in the viewport; with `press` it clicks there */
  mouse(x: number, y: number, press?: boolean): Promise<void>;
  back(): Promise<void>;
  /** the address of the page; empty while one page gives way to the next */
  url(): Promise<string>;
  /** makes the viewport as large as said, px. @throws Error when the window cannot be made so */
  resize(width: number, height: number): Promise<void>;
  /** a picture of the viewport, PNG */
  screenshot(): Promise<Buffer>;
  /** the text of the page's console, violations of the policy and failed requests, since the page was opened */
  complaints(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Opens a session of a WebKitWebDriver, waiting until it listens. */
export async function webKitWindow(origin: string, host: string): Promise<WebKitWindow> {
  const call = async <Result>(method: "GET" | "POST" | "DELETE", path: string, body: object = {}): Promise<Result> => {
    const answer = await fetch(origin + path, {
      method,
      headers: { "content-type": "application/json" },
      ...(method === "POST" && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: Result & { error?: string; message?: string } };
    if (!answer.ok) throw new Error(`${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  };
  await untilItListens(() => call("GET", "/status"));

  const { sessionId } = await call<{ sessionId: string }>("POST", "/session", {
    capabilities: { alwaysMatch: { "webkitgtk:browserOptions": { binary: host, args: [] } } },
  });
  const session = `/session/${sessionId}`;
  const find = async (selector: string) => {
    const found = await call<Record<string, string>>("POST", `${session}/element`, {
      using: "css selector",
      value: selector,
    });
    return `${session}/element/${found[elementKey]}`;
  };
  const act = (actions: readonly object[]) => call<void>("POST", `${session}/actions`, { actions });

  /** How large the page is, once it keeps its size for a moment. */
  const innerSize = async (): Promise<readonly [width: number, height: number]> => {
    for (let before = ""; ; ) {
      await sleep(200);
      const size = await window.evaluate(() => [innerWidth, innerHeight] as const);
      if (String(size) === before) return size;
      before = String(size);
    }
  };
  const window: WebKitWindow = {
    goto: (url) => call("POST", `${session}/url`, { url }),
    evaluate: (run, ...words) =>
      call("POST", `${session}/execute/sync`, { script: `return (${run}).apply(null, arguments)`, args: words }),
    click: async (selector) => {
      const middle = await window.evaluate((wanted: string) => {
        const element = document.querySelector(wanted);
        if (!element) return `There is no ${wanted}.`;
        element.scrollIntoView({ block: "center", behavior: "instant" });
        const { left, top, width, height } = element.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        const hit = document.elementFromPoint(x, y);
        return hit && (element.contains(hit) || hit.contains(element))
          ? [x, y]
          : `${hit?.outerHTML} lies over ${wanted}.`;
      }, selector);
      if (typeof middle === "string") throw new Error(middle);
      await window.mouse(middle[0] ?? 0, middle[1] ?? 0, true);
    },
    type: async (selector, text) => call("POST", `${await find(selector)}/value`, { text }),
    press: (...keys) =>
      act([
        {
          type: "key",
          id: "keyboard",
          actions: keys.flatMap((value) => [
            { type: "keyDown", value },
            { type: "keyUp", value },
          ]),
        },
      ]),
    mouse: (x, y, press = false) =>
      act([
        {
          type: "pointer",
          id: "mouse",
          parameters: { pointerType: "mouse" },
          actions: [
            { type: "pointerMove", duration: 0, x: Math.round(x), y: Math.round(y) },
            ...(press
              ? [
                  { type: "pointerDown", button: 0 },
                  { type: "pointerUp", button: 0 },
                ]
              : []),
          ],
        },
      ]),
    back: () => call("POST", `${session}/back`),
    url: () => call<string>("GET", `${session}/url`).catch(() => ""),
    resize: async (width, height) => {
      let [outerWidth, outerHeight] = [width, height];
      // A busy machine takes its time to draw the window anew.
      for (const latest = Date.now() + 60_000; Date.now() < latest; ) {
        await call("POST", `${session}/window/rect`, { x: 0, y: 0, width: outerWidth, height: outerHeight });
        const inner = await innerSize();
        if (inner[0] === width && inner[1] === height) return;
        outerWidth += width - inner[0];
        outerHeight += height - inner[1];
      }
      throw new Error(`The window cannot be made ${width} × ${height}.`);
    },
    screenshot: async () => Buffer.from(await call<string>("GET", `${session}/screenshot`), "base64"),
    complaints: () =>
      window.evaluate(() => (globalThis as unknown as { seenByTest?: readonly string[] }).seenByTest ?? []),
    close: () => call("DELETE", session),
  };
  return window;
}

async function untilItListens(ask: () => Promise<unknown>): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await ask();
      return;
    } catch (error) {
      if (attempt > 100) throw error;
      await sleep(300);
    }
  }
}
