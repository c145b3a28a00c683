/** A link to a page: where it leads and what it is called. */
export interface Link {
  href: string;
  title: string;
}
