import { getCollection } from "astro:content";
import type { APIRoute } from "astro";
import { streetPicture } from "../../domain/street-picture.ts";
import type { Location } from "../../schemas/location.ts";

/** The drawn street picture of each location that has one. */
export async function getStaticPaths() {
  const locations = await getCollection("locations");
  return locations.flatMap(({ id, data }) =>
    data.streetMap ? [{ params: { location: id }, props: { map: data.streetMap } }] : [],
  );
}

export const GET: APIRoute<{ map: NonNullable<Location["streetMap"]> }> = ({ props }) =>
  new Response(streetPicture(props.map), { headers: { "content-type": "image/svg+xml" } });
