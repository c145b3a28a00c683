import { layoutFaults } from "../../support/layout-faults.ts";
import { typicalPagesOf } from "../../support/page-types.ts";
import { tornWordsOn } from "../../support/torn-words.ts";
import { expect, test } from "./webkit.ts";

for (const dark of [false, true]) {
  for (const width of [390, 1280]) {
    test(`WebKit, ${dark ? "dark" : "light"}, ${width} px: each type of page loads without a complaint, and nothing is cut off or torn`, async ({
      open,
      clinic,
    }) => {
      const { window } = await open({ dark });
      await window.resize(width, 844);
      for (const { path } of typicalPagesOf(clinic)) {
        await window.goto(clinic.origin + path);
        expect.soft(await layoutFaults(window), path).toEqual([]);
        expect.soft(await tornWordsOn(window), path).toEqual([]);
        expect.soft(await window.complaints(), path).toEqual([]);
      }
    });
  }
}

for (const font of [20, 24, 32]) {
  for (const width of [320, 390]) {
    test(`WebKit, text of ${font} px on a phone of ${width} px: no word is torn, nothing is cut off`, async ({
      open,
      clinic,
    }) => {
      const { window } = await open({ font });
      await window.resize(width, 844);
      for (const { path } of typicalPagesOf(clinic)) {
        await window.goto(clinic.origin + path);
        expect.soft(await tornWordsOn(window), path).toEqual([]);
        expect.soft(await layoutFaults(window), path).toEqual([]);
      }
    });
  }
}
