/** A typeface as a page takes it in. */
export interface PageTypeface {
  family: string;
  /** the address of its file */
  url: string;
  /** the range of weights and widths that it has; undefined where it has one weight alone, which then stands for all */
  axes?: { wght: readonly [number, number]; wdth?: readonly [number, number] } | undefined;
  kind: "sans" | "serif";
  metrics: TypefaceMetrics;
}

/** In units of its own. */
export interface TypefaceMetrics {
  ascent: number;
  descent: number;
  lineGap: number;
  unitsPerEm: number;
  /** the mean width of a letter, by how often each stands in a text */
  xWidthAvg: number;
}

/** What stands in its place until the file is there: by which names devices know it, and the mean width of its letters, in em (Liberation, which has the widths of Arial and Times New Roman). */
const substitutes = {
  sans: {
    local: ["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold", "Roboto Bold"],
    width: 983 / 2048,
    generic: "sans-serif",
  },
  serif: {
    local: ["Times New Roman Bold", "TimesNewRomanPS-BoldMT", "Liberation Serif Bold"],
    width: 886 / 2048,
    generic: "serif",
  },
} as const;

/**
 * The rules that take the typeface in, and its twin: a typeface of the device, made as wide and as high, so that no line moves when the
 * file comes.
 */
export function typefaceSheet({ family, url, axes, kind, metrics }: PageTypeface): string {
  const { local, width, generic } = substitutes[kind];
  const size = metrics.xWidthAvg / metrics.unitsPerEm / width;
  const percent = (value: number) => `${Math.round(value * 1000) / 10}%`;
  const part = (units: number) => percent(Math.abs(units) / metrics.unitsPerEm / size);
  const stretch = axes?.wdth ? `font-stretch:${axes.wdth.map((value) => `${value}%`).join(" ")};` : "";
  const weights = axes ? axes.wght.join(" ") : "100 900";
  const numerals = kind === "serif" ? "font-variant-numeric:lining-nums;" : "";
  return [
    `@font-face{font-family:"${family}";src:url("${url}") format("woff2");font-weight:${weights};${stretch}font-display:swap}`,
    `@font-face{font-family:"${family} Fallback";src:${local.map((name) => `local("${name}")`).join(",")};size-adjust:${percent(size)};ascent-override:${part(metrics.ascent)};descent-override:${part(metrics.descent)};line-gap-override:${part(metrics.lineGap)}}`,
    `@layer theme{:root{--font-display:"${family}","${family} Fallback",${generic};${numerals}}}`,
  ].join("");
}
