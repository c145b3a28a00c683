import { cityLine, type PostalAddress } from "./postal-address.ts";

/**
 * Links that show the way to an address.
 * Sources of the forms: Google "Maps URLs" (`dir/?api=1&destination=`), Apple "Map Links" (`?daddr=`),
 * OpenStreetMap (`/search?query=`).
 */
export function directionsLinks(address: PostalAddress): { title: string; href: string }[] {
  const place = encodeURIComponent(`${address.street}, ${cityLine(address)}`);
  return [
    { title: "Google", href: `https://www.google.com/maps/dir/?api=1&destination=${place}` },
    { title: "Apple", href: `https://maps.apple.com/?daddr=${place}` },
    { title: "OpenStreetMap", href: `https://www.openstreetmap.org/search?query=${place}` },
  ];
}
