import { createHash } from "node:crypto";

/** Which of two versions of a field is to stay. `both` is for stretches of a text and of lists. */
export type Choice = "mine" | "theirs" | "both";

/** A field that two people changed, each in another way. */
export interface Conflict {
  /** names the place and the two versions, for the answer: `pages/home.mdx#steps.list.0@1f2e3d4c` */
  id: string;
  /** the field as the form calls it: Hours › Fri */
  label: string;
  /** the two versions as they are read; empty where the version has nothing there */
  mine: string;
  theirs: string;
  mayKeepBoth: boolean;
}

/** Collects what has to be decided, and takes what was decided. */
export class Decisions {
  readonly open: Conflict[] = [];
  private readonly choices: Readonly<Record<string, Choice>>;
  private readonly place: string;

  /**
   * @param place what stands before each id, since one save may touch several files
   * @param choices by id
   */
  constructor(place: string, choices: Readonly<Record<string, Choice>> = {}) {
    this.place = place;
    this.choices = choices;
  }

  /** The choice for a place; where none was made yet the place is noted, and theirs stays for now. */
  choose(path: readonly string[], conflict: Omit<Conflict, "id">): Choice {
    // A choice holds for the versions that were shown: where they changed once more it is asked again.
    const versions = createHash("sha256").update(`${conflict.mine}\0${conflict.theirs}`).digest("hex").slice(0, 8);
    const id = `${this.place}#${path.join(".")}@${versions}`;
    const choice = this.choices[id];
    if (choice && (choice !== "both" || conflict.mayKeepBoth)) return choice;
    this.open.push({ id, ...conflict });
    return "theirs";
  }
}
