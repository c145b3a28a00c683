/** A block of a street grid: four streets from north to south, three avenues from west to east, the door between them. */
export interface StreetMap {
  streets: readonly string[];
  avenues: readonly string[];
  diagonal?: string | undefined;
  door: string;
  north?: string | undefined;
  south?: string | undefined;
}

const streetY = [34, 120, 212, 298];
const avenueX = [58, 232, 446];

/**
 * The drawn street picture as an SVG file of 480 × 330 units, its drawing under `#map`. A page shows it with `<use>`, so that
 * its colors and type come from the page's custom properties; the file itself costs a page nothing before it is in view.
 */
export function streetPicture(map: StreetMap): string {
  const [first = "", second = "", third = ""] = map.avenues;
  const text = (name: string, place: string) => `<text ${place}>${escapeXml(name)}</text>`;
  const bold = 'font-family="var(--font-display)" font-size="var(--pic-name)" font-weight="640" fill="var(--ink)"';
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 330"><g id="map" font-weight="500" fill="var(--ink-2)" font-size="var(--pic-text)">',
    `<path d="${streetY.map((y) => `M0 ${y}H480`).join("")}" stroke="var(--pic-street)" stroke-width="20"/>`,
    `<path d="${avenueX.map((x) => `M${x}-9V339`).join("")}${map.diagonal ? "M322-9L372 339" : ""}" stroke="var(--pic-street)" stroke-width="30"/>`,
    '<path d="M73 130H217V202H73z" fill="var(--bar)"/><path d="M227-9V339M237-9V339" stroke="var(--line)" stroke-width="1.5"/>',
    ...map.streets.map((name, index) => text(name, `x="84" y="${(streetY[index] ?? 0) + 4.5}"`)),
    text(first, 'transform="translate(62.5 190) rotate(-90)"'),
    text(third, 'transform="translate(450.5 190) rotate(-90)"'),
    map.diagonal ? text(map.diagonal, 'transform="translate(338 145) rotate(81.8)"') : "",
    map.north ? text(`↑ ${map.north}`, 'x="254" y="16"') : "",
    map.south ? text(`↓ ${map.south}`, 'x="254" y="325"') : "",
    text(second, `x="256" y="171" ${bold}`),
    text(map.door, `x="90" y="171" ${bold}`),
    '<path d="M194 138a18 18 0 0 1 18 18c0 14-18 33-18 33s-18-19-18-33a18 18 0 0 1 18-18z" fill="var(--accent)"/>',
    '<circle cx="194" cy="156" r="6.5" fill="var(--paper)"/></g></svg>',
  ].join("");
}

const escapeXml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
