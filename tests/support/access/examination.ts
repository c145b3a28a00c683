import type { AccessTests } from "../../../src/schemas/access-tests.ts";
import type { Look } from "../looks.ts";

/** What a browser test had two engines and a measure examine: a page or a state of a part, and in which looks. */
export interface Examination {
  site: string;
  /** name and version: `Chromium 142.0` */
  browser: string;
  /** of which type the page is */
  page?: AccessTests["pages"][number];
  state?: string;
  looks: readonly Look[];
}
