/** A link to a page: where it leads and what it is called. */
export interface Link {
  href: string;
  title: string;
  /** the language of the page and of its title, where the page that links to it is in another */
  lang?: string | undefined;
}
