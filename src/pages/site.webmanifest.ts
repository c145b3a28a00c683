import type { APIRoute } from "astro";
import { getClinic } from "../site/clinic.ts";
import { firstLanguage } from "../site/languages.ts";

/** What the site is called on a home screen. Source: W3C Web Application Manifest. */
export const GET: APIRoute = async () => {
  const { name, language } = await getClinic(await firstLanguage());
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
    background_color: "#fefaf8",
    theme_color: "#9c3f2a",
    icons,
  };
  return new Response(JSON.stringify(manifest), { headers: { "content-type": "application/manifest+json" } });
};
