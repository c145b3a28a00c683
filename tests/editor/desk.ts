import { test as base, type Locator, type Page } from "playwright/test";
import { reset } from "./edited-clinic.ts";

/** The editor as an owner uses it. */
export class Desk {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a form: `collection/regions/item/cuff`, `singleton/home`, `collection/pages/create`. */
  async open(form: string): Promise<void> {
    await this.page.goto(`/keystatic/${form}`);
    await this.saveButton.waitFor();
  }

  get saveButton(): Locator {
    return this.page.getByRole("button", { name: /^(Save|Create)$/ });
  }

  field(label: string): Locator {
    return this.page.getByRole("textbox", { name: label, exact: true }).first();
  }

  get text(): Locator {
    return this.page.locator(".ProseMirror");
  }

  /** The + above the text. */
  get insertButton(): Locator {
    const plus = "xpath=following::button[@aria-haspopup='true' and not(@aria-label) and not(normalize-space())]";
    return this.page.getByRole("toolbar").locator(plus).first();
  }

  /** Puts the caret before the first word of a paragraph. */
  async goTo(words: string): Promise<void> {
    const paragraph = this.text.locator("p, li, h2").filter({ hasText: words }).last();
    await paragraph.scrollIntoViewIfNeeded();
    await paragraph.click({ position: { x: 2, y: 8 } });
    await this.page.keyboard.press("Home");
  }

  /** @returns what the editor says when it refuses; undefined when it has saved */
  async save(): Promise<string | undefined> {
    return this.answerTo(() => this.saveButton.click());
  }

  async answerTo(act: () => Promise<void>): Promise<string | undefined> {
    const answered = this.page.waitForResponse((response) => response.url().endsWith("/api/keystatic/update"));
    await act();
    const response = await answered;
    if (response.ok()) return undefined;
    const words = await response.text();
    const firstLine = words.split("\n")[0] ?? "";
    await this.page.getByText(firstLine).waitFor();
    return words;
  }

  /** The button that adds an entry to the list of this name. */
  addTo(list: string): Locator {
    return this.page
      .getByRole("group", { name: list, exact: true })
      .getByRole("button", { name: "Add", exact: true })
      .first();
  }
}

/** Each test begins with the folder as it was. */
export const test = base.extend<{ desk: Desk }>({
  desk: [
    async ({ page }, use) => {
      reset();
      await use(new Desk(page));
    },
    { auto: true },
  ],
});
