import type { Page } from "playwright/test";

/** Something on a page that can be pressed or filled in. */
export interface Control {
  /** what it is called, in its first words */
  name: string;
  isSkipLink: boolean;
  /** in a list that is laid out beside the text, or in the head */
  isInStrip: boolean;
  /** how far down the page its middle stands, in pixels */
  middle: number;
}

/** Everything on the page that can be pressed or filled in, in the order in which it is read; a group of choices is one thing. */
export function controlsOn(page: Page): Promise<Control[]> {
  return page
    .locator("a[href], button, input, summary, select, textarea")
    .filter({ visible: true })
    .evaluateAll((all) =>
      all
        .filter((control) => !control.closest("[aria-hidden=true]") && !control.matches("[type=radio]:not(:checked)"))
        .map((control) => ({
          name: (control.textContent?.trim() || control.id || control.localName).slice(0, 40),
          isSkipLink: control.matches(".skip"),
          isInStrip: control.closest(".toc, .tocbar, .top, .actbar") !== null,
          middle: control.getBoundingClientRect().top + control.getBoundingClientRect().height / 2 + scrollY,
        })),
    );
}
