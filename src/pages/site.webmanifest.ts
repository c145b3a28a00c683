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
    ...[192, 512].flatMap((side) =>
      ["any", "maskable"].map((purpose) => ({
        src: `/icon-${side}.png`,
        sizes: `${side}x${side}`,
        type: "image/png",
        purpose,
      })),
    ),
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
