import type { APIRoute } from "astro";
import type { SiteLanguage } from "../../../domain/language.ts";
import type { LocationView } from "../../../site/clinic.ts";
import { contactCard, locationsWithFiles } from "../../../site/contact-files.ts";

export const getStaticPaths = locationsWithFiles;

/** One of several locations as a contact. */
export const GET: APIRoute<{ language: SiteLanguage; location: LocationView }> = ({ props }) =>
  contactCard(props.location, props.language);
