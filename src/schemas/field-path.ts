/** The way to a value in the fields of a file: `["regions", 0, "region"]`. */
export type FieldPath = readonly (string | number)[];

/** A place in a file; both count from 1. */
export interface Place {
  line: number;
  column: number;
}
