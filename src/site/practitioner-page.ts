import { getImage } from "astro:assets";
import type { ImageMetadata } from "astro";
import type { SiteLanguage } from "../domain/language.ts";
import { listOf } from "../domain/list-of.ts";
import { practitioner as personNode } from "../domain/structured-data/practitioner.ts";
import { fill } from "../strings/fill.ts";
import { stringsFor } from "../strings/strings-for.ts";
import { contentOf } from "./body.ts";
import { type Frame, frameOf } from "./frame.ts";
import { indexTrail } from "./index-trail.ts";
import type { Link } from "./link.ts";
import { pageTitle } from "./page-title.ts";
import { photoOf } from "./photo.ts";
import type { PractitionerView } from "./practitioners.ts";
import { siteHead } from "./site-head.ts";

/** All that the page of a practitioner shows. */
export interface PractitionerPage {
  frame: Frame;
  practitioner: PractitionerView;
  Content: Awaited<ReturnType<typeof contentOf>>;
  trail: Link[];
  workplaces: Link[];
  photo: { src: ImageMetadata; alt: string } | undefined;
  /** "Speaks English and Spanish."; undefined where no language is named */
  speaks: string | undefined;
}

export async function practitionerPage(
  practitioner: PractitionerView,
  language: SiteLanguage,
): Promise<PractitionerPage> {
  const { absolute } = await siteHead(language);
  const t = stringsFor(language.tag);
  const trail = await indexTrail("practitioners", language);
  const names = new Intl.DisplayNames(language.tag, { type: "language" });
  const spoken = practitioner.languages.map((tag) => names.of(tag) ?? tag);
  const { title, href, description, published, updated, workplaces, photo } = practitioner;
  const places = workplaces.flatMap(({ id, href: place, street, status }) =>
    street && status === "open" ? `${absolute(place.slice(language.prefix.length))}#${id}` : [],
  );
  const picture = photo && photoOf(photo.file);
  const image =
    picture && absolute((await getImage({ src: picture, width: Math.min(800, picture.width), format: "jpeg" })).src);
  const page = { title: await pageTitle(practitioner, language), description, path: href };
  const graph = {
    trail,
    title,
    published,
    updated,
    nodes: [personNode({ ...practitioner, url: absolute(href), image }, places, absolute("/"))],
  };
  return {
    frame: await frameOf({ language, page, graph, isDraft: practitioner.draft, shows: [practitioner.entry] }),
    practitioner,
    Content: await contentOf(practitioner.entry),
    trail,
    photo: photo && picture && { src: picture, alt: photo.alt },
    workplaces: workplaces.map((place) => ({ href: place.href, title: place.name })),
    speaks: spoken.length > 0 ? fill(t.speaks, { languages: listOf(spoken, language.tag) }) : undefined,
  };
}
