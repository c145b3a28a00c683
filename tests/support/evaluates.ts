/** What runs a function in a page: Playwright's page, or a window of another engine. */
export interface Evaluates {
  evaluate<Result>(run: () => Result): Promise<Result>;
}
