import { expect, test } from "playwright/test";
import { states } from "../fixtures/states.ts";
import { faultsIn } from "../support/faults-in.ts";
import { everyLook, looksFor } from "../support/looks.ts";

for (const [index, state] of states.entries()) {
  test(`${state.name}: told as it is, no barrier, nothing cut off, nothing over another`, async ({ page }) => {
    await state.bring(page);
    const part = page.locator(state.part).filter({ visible: true }).first();
    for (const [role, name] of state.told) {
      await expect(part.getByRole(role, name ? { name, exact: true } : {}).first()).toBeVisible();
    }
    if (state.says) await expect(part).toContainText(state.says);
    const narrow = everyLook.filter(({ width, textSize }) => width / textSize < 60);
    const looks = looksFor(index, state.narrow ? narrow : everyLook);
    expect(await faultsIn(page, looks, { site: new URL(page.url()).host, state: state.name })).toEqual([]);
  });
}
