/** A fact of the first clinic, and where visitors must find it. */
export interface Fact {
  fact: string;
  /** addresses of pages; `every page` stands for all of them */
  on: readonly string[];
  /** what the text of each of these pages must say, in whatever order; upper and lower case are the same */
  says: readonly RegExp[];
}
