import type { CDPSession, Page } from "playwright/test";

/** From the narrowest phone that WCAG asks for (1.4.10) to a wide desk. CSS pixels. */
export const widths = [320, 390, 768, 1280, 1920] as const;
/** `prescribed`: by the visitor's system ("forced colors", high contrast). */
export const colors = ["light", "dark", "prescribed"] as const;
/** What the browser is set to, in CSS pixels: as it comes, and twice that (WCAG 2.2, 1.4.4). */
export const textSizes = [16, 32] as const;
export const motions = ["as it comes", "reduced"] as const;

/** How a visitor has set screen and browser. */
export interface Look {
  width: (typeof widths)[number];
  colors: (typeof colors)[number];
  textSize: (typeof textSizes)[number];
  motion: (typeof motions)[number];
}

/** Every combination: sixty. */
export const everyLook: readonly Look[] = motions.flatMap((motion) =>
  textSizes.flatMap((textSize) =>
    colors.flatMap((color) => widths.map((width) => ({ width, colors: color, textSize, motion }))),
  ),
);

/** How many looks a run that is not thorough sees of a thing, and how far apart they lie: by 23, each has another width than the one before. */
const [few, step] = [3, 23];

/**
 * The looks in which the tests see a thing: all of them in a thorough run (`THOROUGH`). Else three, each of another width; those of the
 * next thing go on from there, so that twenty things in a row see all sixty.
 * @param index the place of the thing in its list
 * @param among the looks in which it can be seen
 */
export function looksFor(index: number, among = everyLook): readonly Look[] {
  if (process.env["THOROUGH"]) return among;
  const places = Array.from({ length: few }, (_, turn) => (index * few + turn) * step);
  return places.flatMap((place) => among[place % among.length] ?? []);
}

export const inWords = ({ width, colors: color, textSize, motion }: Look) =>
  `${width} px, ${color} colors, text of ${textSize} px, motion ${motion}`;

const sessions = new WeakMap<Page, CDPSession>();

/** Sets screen and browser, takes the pointer away, and waits until no color is on its way to another. */
export async function setLook(page: Page, look: Look): Promise<void> {
  await page.mouse.move(0, 0);
  await setTextSize(page, look.textSize);
  await page.emulateMedia({
    colorScheme: look.colors === "dark" ? "dark" : "light",
    forcedColors: look.colors === "prescribed" ? "active" : "none",
    reducedMotion: look.motion === "reduced" ? "reduce" : "no-preference",
  });
  await page.setViewportSize({ width: look.width, height: 844 });
  await page.evaluate(async () => {
    const running = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(running.map(({ finished }) => finished));
  });
}

/** Sets the size of text as a visitor does in the browser's settings: the page's own sizes follow. CSS pixels. */
export async function setTextSize(page: Page, size: number): Promise<void> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  await session.send("Page.setFontSizes", { fontSizes: { standard: size, fixed: Math.round(size * 0.8125) } });
}
