import { OpeningHours } from "./opening-hours.ts";
import { readAlong } from "./read-along.ts";
import signUpUrl from "./sign-up.ts?worker&url";
import { VideoPlayer } from "./video-player.ts";

customElements.define("opening-hours", OpeningHours);
customElements.define("video-player", VideoPlayer);
readAlong();

// A browser that keeps the page shows it again after *Back* as it was left: with an open menu.
addEventListener("pagehide", () => document.querySelector<HTMLElement>("[popover]")?.hidePopover?.());

// The sign-up's script is fetched when somebody turns to the form, since most visitors never do. (`?worker&url` gives a
// module its own file without the loader that Vite adds around a plain `import()`, which is larger than the module.)
document
  .querySelector("sign-up")
  ?.addEventListener("focusin", () => import(/* @vite-ignore */ signUpUrl), { once: true });
