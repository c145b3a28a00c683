/// <reference types="astro/client" />

declare module "virtual:bar-styles.css";

interface ImportMetaEnv {
  /** the content folder as a `file:` address, set by astro.config.mjs */
  readonly CONTENT_FOLDER: string;
}

/** A module in a file of its own, by its address. */
declare module "*?worker&url" {
  const url: string;
  export default url;
}
