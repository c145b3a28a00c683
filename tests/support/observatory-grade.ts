/**
 * The grade that Mozilla's HTTP Observatory gives for the headers of a page over https, by its published rules. What no
 * header decides is taken as it is on this site: no cookie, no cross-origin sharing, scripts of its own only, http led to https
 * by the host; each of these is worth 0.
 * Source: mdn/mdn-http-observatory, src/grader/charts.js (values, grades), src/analyzer/tests (what is looked at),
 * src/scanner/index.js (extra credit), as of 2026-08-20.
 * @param header the value of a header by its name in lower case
 */
export function observatoryGrade(header: (name: string) => string | null | undefined): {
  score: number;
  grade: string;
} {
  const value = (name: string) => (header(name) ?? "").trim();
  const modifiers = [
    policyModifier(value("content-security-policy")),
    framingModifier(value("content-security-policy"), value("x-frame-options")),
    transportModifier(value("strict-transport-security")),
    value("x-content-type-options").toLowerCase() === "nosniff" ? 0 : -5,
    referrerModifier(value("referrer-policy")),
    isolationModifier(
      value("cross-origin-opener-policy"),
      ["same-origin", "same-origin-allow-popups", "noopener-allow-popups"],
      ["unsafe-none"],
    ),
    isolationModifier(value("cross-origin-resource-policy"), ["same-origin", "same-site"], ["cross-origin"]),
    isolationModifier(value("cross-origin-embedder-policy"), ["require-corp", "credentialless"], ["unsafe-none"]),
  ];
  const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0);
  const withoutCredit = 100 + sum(modifiers.filter((modifier) => modifier < 0));
  const score = Math.max(0, withoutCredit >= 90 ? 100 + sum(modifiers) : withoutCredit);
  return { score, grade: gradeOf(score) };
}

function gradeOf(score: number): string {
  if (score >= 100) return "A+";
  if (score < 25) return "F";
  const letter = score >= 85 ? "A" : score >= 65 ? "B" : score >= 45 ? "C" : "D";
  const within = (score - { A: 85, B: 65, C: 45, D: 25 }[letter]) / 5;
  return within < 1 ? `${letter}-` : within >= 3 && letter !== "A" ? `${letter}+` : letter;
}

const broad = /^(\*|(https?|ftp):|https?:\/\/\*(\.\*)?)$/;
const isBroad = (source: string) => broad.test(source);
const isUnsafe = (source: string) => isBroad(source) || source === "'unsafe-inline'" || source === "data:";
const isInsecure = (source: string) => /^(http|ftp):/.test(source);

/** The directives of one policy; the first of a name counts. Source: CSP Level 3, section 2.2.1. */
function directivesOf(policy: string): Map<string, string[]> {
  const directives = new Map<string, string[]>();
  for (const part of policy.split(";")) {
    const [name = "", ...sources] = part.trim().toLowerCase().split(/\s+/);
    if (name && !directives.has(name)) directives.set(name, sources);
  }
  return directives;
}

function policyModifier(policy: string): number {
  if (!policy) return -25;
  const directives = directivesOf(policy);
  const sources = (name: string) => directives.get(name) ?? directives.get("default-src") ?? ["*"];
  const [script, style, object] = [sources("script-src"), sources("style-src"), sources("object-src")];
  const passive = [...sources("img-src"), ...sources("media-src")];
  const active = [...directives].flatMap(([name, list]) => (/^(img|media)-src$/.test(name) ? [] : list));
  if (script.some(isUnsafe) || object.some(isBroad) || active.some(isInsecure)) return -20;
  if ([...script, ...style].includes("'unsafe-eval'") || passive.some(isInsecure)) return -10;
  if (style.some(isUnsafe)) return 0;
  return directives.get("default-src")?.join(" ") === "'none'" ? 10 : 5;
}

function framingModifier(policy: string, frameOptions: string): number {
  if (directivesOf(policy).has("frame-ancestors") || /^(deny|sameorigin)$/i.test(frameOptions)) return 5;
  return /^allow-from/i.test(frameOptions) ? 0 : -20;
}

/** Half a year at least; the Observatory's half year has 180 days. */
function transportModifier(value: string): number {
  const [, seconds] = /(?:^|;)\s*max-age=(\d+)/i.exec(value) ?? [];
  if (!seconds || value.includes(",")) return -20;
  return Number(seconds) >= 180 * 24 * 60 * 60 ? 0 : -10;
}

function referrerModifier(value: string): number {
  const last = value.split(",").at(-1)?.trim().toLowerCase() ?? "";
  if (/^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(last)) return 5;
  return last === "" ? 0 : -5;
}

function isolationModifier(value: string, good: readonly string[], neutral: readonly string[]): number {
  if (good.includes(value)) return 10;
  return value === "" || neutral.includes(value) ? 0 : -5;
}
