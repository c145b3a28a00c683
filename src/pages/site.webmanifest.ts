import type { APIRoute } from "astro";
import { getBarColors } from "../site/brand.ts";
import { getClinic } from "../site/clinic.ts";
import { firstLanguage } from "../site/languages.ts";

/** What the site is called on a home screen. Source: W3C Web Application Manifest. */
export const GET: APIRoute = async () => {
  const { name, language } = await getClinic(await firstLanguage());
  const { paper, track } = await getBarColors();
  const icons = [
    { src: "/favicon.svg", sizes: "any", type: "image/svg+xml" },
    { src: "/apple-touch-icon.png", sizes: "180x180", type: "image/png" },
  ];
  const manifest = {
    name,
    short_name: name,
    lang: language,
    start_url: "/",
    display: "browser",
    background_color: paper.light,
    theme_color: track.light,
    icons,
  };
  return new Response(JSON.stringify(manifest), { headers: { "content-type": "application/manifest+json" } });
};
