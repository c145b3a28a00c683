import type { APIRoute } from "astro";
import { streetPicture } from "../../domain/street-picture.ts";
import type { Location } from "../../schemas/location.ts";
import { getLocations } from "../../site/clinic.ts";
import { firstLanguage } from "../../site/languages.ts";

/** The drawn street picture of each location that has one. */
export async function getStaticPaths() {
  const locations = await getLocations(await firstLanguage());
  return locations.flatMap(({ id, streetMap }) =>
    streetMap ? [{ params: { location: id }, props: { map: streetMap } }] : [],
  );
}

export const GET: APIRoute<{ map: NonNullable<Location["streetMap"]> }> = ({ props }) =>
  new Response(streetPicture(props.map), { headers: { "content-type": "image/svg+xml" } });
