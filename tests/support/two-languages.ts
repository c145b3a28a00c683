import type { ClinicFiles } from "./smallest-clinic.ts";
import { smallestClinic } from "./smallest-clinic.ts";

const description = "Ce que l’on trouve sur cette page, en une phrase d’une longueur raisonnable.";

function page(title: string): string {
  return `---\ntitle: ${title}\ndescription: ${description}\n---\n\nQuelques mots.\n`;
}

/** The smallest clinic with French as its second language: each file that a language needs, translated. */
export function twoLanguages(): ClinicFiles {
  const files = smallestClinic();
  return {
    ...files,
    "clinic.yaml": `${files["clinic.yaml"]}languages:\n  - fr-CA\n`,
    "locations/main.yaml": `${files["locations/main.yaml"]}specialDays:\n  - date: "2027-12-24"\n    hours: closed\n    reason: Christmas Eve\n  - date: "2027-12-31"\n    hours: closed\n    reason: New Year’s Eve\n`,
    "fr/clinic.yaml":
      "tagline: Des mains pour les jambes lasses\nkind: un cabinet de massage à Springfield\ndisclaimer: Ces textes informent de façon générale.\n",
    "fr/locations/main.yaml":
      'name: Rue Main\nspecialDays:\n  - date: "2027-12-24"\n    reason: veille de Noël\n  - date: "2027-12-31"\n    reason: veille du jour de l’An\n',
    "fr/pages/home.mdx": `---\ntitle: Où est-ce que ça fait mal?\ndescription: ${description}\nlede: Des mains pour les jambes lasses.\nmap:\n  title: Où est-ce que ça fait mal?\n  step: Trouver l’endroit\n  hint: Choisissez un muscle.\ntreatmentsTitle: Ce que font les mains\n---\n`,
    "fr/pages/contact.mdx": page("Nous joindre"),
    "fr/pages/404.mdx": page("Page introuvable"),
  };
}
