/**
 * The oldest browsers for which the site is readable and usable in full: those of about the last five years. In the words of Vite's
 * `build.target`, which lowers scripts and, through Lightning CSS, style sheets for them. Samsung Internet 18 is Chromium 99.
 */
export const supportedBrowsers = ["chrome99", "edge100", "firefox102", "safari15.4", "ios15.4"];
