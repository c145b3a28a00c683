/**
 * The table of commands: what `npm run NAME` does, the words and flags it takes, what it needs and the module that does it.
 *
 * - `does`: one sentence, as `--help` shows it
 * - `module`: what is imported to run it, beside this folder
 * - `options`: its flags, as `parseArgs` of `node:util` takes them, each with what it does; `example` is a value to write
 * - `freeOptions`: true where the command itself says which flags it knows
 * - `words`: the names of the words it takes; in brackets what may be left out, with "…" what may stand several times
 * - `builds`: true where it runs Astro, which cannot read every path
 * - `needs`: `browser`, and folders of further packages, which are installed the first time
 */
const port = /** @type {const} */ ({
  type: "string",
  example: "4322",
  does: "the port to serve on; PORT in the environment does the same",
});

export const commands = /** @type {const} */ ({
  start: {
    does: "builds the site and serves it on this computer as its visitors will get it",
    module: "../start.ts",
    builds: true,
    options: { port },
  },
  edit: {
    does: "shows the site while you write, drafts and missing facts marked, with an editor in the browser",
    module: "../edit.ts",
    builds: true,
    options: { port },
    needs: ["tools/editor"],
  },
  check: {
    does: "lists every mistake in the content folder with its file, its line and what to write instead",
    module: "../check.ts",
    options: {
      advice: { type: "boolean", does: "lists all advice on the wording, not only the first of it" },
      json: { type: "boolean", does: "lists the mistakes for programs" },
      github: { type: "boolean", does: "tells GitHub Actions the mistakes and what changes for visitors" },
      since: { type: "string", example: "HEAD~1", does: "with --github: the commit to compare with" },
    },
  },
  fix: {
    does: "puts right in the content folder what needs no decision, and shows each change",
    module: "../fix.ts",
    options: { "dry-run": { type: "boolean", does: "shows the changes and makes none" } },
  },
  redirects: {
    does: "finds the page of today for each address of an old site: its sitemap, a list of redirects, or one address a line",
    module: "../redirects.ts",
    words: ["file"],
    options: { write: { type: "boolean", does: "writes those that were found into formerUrls of their pages" } },
  },
  new: {
    does: "makes a new treatment, region, condition, location, page, practitioner or notice by asking for what it needs",
    module: "../new.ts",
    freeOptions: true,
    words: ["[kind]"],
    options: {
      "<field>": { type: "string", example: "text", does: "answers a question: --title text, --hours.mon closed" },
      publish: { type: "boolean", does: "does not make it a draft" },
    },
  },
  todo: {
    does: "lists what only the owner can supply or decide, the most valuable first",
    module: "../todo.ts",
    options: { json: { type: "boolean", does: "lists it for programs" } },
  },
  words: {
    does: "finds where a sentence of the site stands, and how to put your own words in the place of a built-in one",
    module: "../words.ts",
    words: ["[sentence]"],
  },
  changes: {
    does: "lists the pages and words that differ between the site that was built last and the next one",
    module: "../changes.ts",
    builds: true,
  },
  build: {
    does: "builds the site into dist/",
    module: "../build.ts",
    builds: true,
    options: {
      precompress: { type: "boolean", does: "puts compressed copies beside its files, for a server that sends them" },
    },
  },
  "new-clinic": {
    does: "starts a content folder for another clinic by asking eight questions",
    module: "../new-clinic.ts",
    freeOptions: true,
    words: ["folder"],
    options: {
      "<question>": { type: "string", example: "text", does: "answers a question: --name, --city, --phone …" },
    },
  },
  for: {
    does: "runs a command on another content folder",
    module: "../for.ts",
    freeOptions: true,
    words: ["folder", "command", "…"],
  },
  test: {
    does: "runs every check and test, in a real browser too",
    module: "../test.ts",
    builds: true,
    options: {
      quick: {
        type: "boolean",
        does: "leaves out what takes minutes: builds of many clinics, commands in processes of their own, the browser",
      },
      "no-browser": { type: "boolean", does: "leaves out the browser alone" },
      site: {
        type: "boolean",
        does: "tests only what an edit of the content can break: the check, the build, the site",
      },
      thorough: { type: "boolean", does: "tries every case where a sample is taken otherwise" },
    },
  },
  "deploy:config": {
    does: "writes deploy/nginx.conf and deploy/Caddyfile from the built site, and compresses its files for them",
    module: "../deploy-config.ts",
    options: { brotli: { type: "boolean", does: "for an nginx that has the brotli module" } },
  },
  fields: {
    does: "writes the field tables of content/README.md and the help of code editors from the schemas",
    module: "../fields.ts",
  },
  "third-party": { does: "writes THIRD-PARTY.md from the lock files", module: "../third-party.ts" },
  films: {
    does: "draws the short films of the regions; needs Chromium and ffmpeg",
    module: "../films/render-films.ts",
    words: ["[region …]"],
    options: {
      check: { type: "boolean", does: "only reads the scenes and captions" },
      sheet: { type: "boolean", does: "makes contact sheets of eight pictures to look at, and no films" },
    },
  },
  "access:record": {
    does: "builds the site, looks for barriers in a browser and records what was examined for the accessibility page",
    module: "../../tests/support/record-access.ts",
    builds: true,
    needs: ["browser"],
  },
  pictures: {
    does: "takes a picture of every part of the site in every state, for people to look at",
    module: "../../tests/support/picture-states.ts",
    builds: true,
    needs: ["browser"],
  },
  "bench builds": {
    does: "measures builds of 10 to 5,000 pages beside stock Astro, Eleventy and Hugo, into tools/bench/results.md",
    module: "../bench/builds.ts",
    options: {
      sizes: {
        type: "string",
        default: "10,100,1000,5000,this clinic",
        example: "10,chain",
        does: "which clinics; chain has 300 locations with 20 treatments each",
      },
      rounds: { type: "string", default: "5", example: "1", does: "how often each is built" },
      with: { type: "string", example: "cold,astro", does: "who builds" },
      fresh: { type: "boolean", does: "begins anew instead of where it was stopped" },
      "keep-table": { type: "boolean", does: "leaves results.md as it is" },
    },
    needs: ["tools/bench"],
  },
  "bench pages": {
    does: "measures every page of the built site with Lighthouse, into tools/bench/pages.md",
    module: "../bench/pages.ts",
    options: {
      pages: { type: "string", example: "/,/contact/", does: "only these pages" },
      runs: { type: "string", default: "1", example: "3", does: "how often each is measured; the median counts" },
      beside: { type: "string", example: "AstroWind=../astrowind/dist", does: "a built site to compare with" },
      "keep-table": { type: "boolean", does: "leaves pages.md as it is" },
    },
    needs: ["tools/bench", "browser"],
  },
  "bench server": {
    does: "measures the local server, and nginx beside it, with wrk",
    module: "../bench/server.ts",
    options: { seconds: { type: "string", default: "10", example: "30", does: "how long each is asked" } },
  },
});
