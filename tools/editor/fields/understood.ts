const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * A day as people write it, as year-month-day: `12/25/2026`, `Dec 25, 2026`, `25 December`. Without a year it is the next such day.
 * What may mean two days (`5/6/2026`) and what is no day stays as it is, so that the check can ask.
 * @param today `YYYY-MM-DD`
 */
export function understoodDate(text: string, today: string): string {
  const plain = text
    .trim()
    .replace(/^"(.*)"$/, "$1")
    .replace(/[\u2010-\u2015\u2212]/g, "-");
  const written = readSlashes(plain) ?? readMonthName(plain);
  if (!written) return plain;
  const { month, day } = written;
  const inYear = (year: number) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const thisYear = Number(today.slice(0, 4));
  if (written.year !== undefined) return inYear(written.year < 100 ? 2000 + written.year : written.year);
  return inYear(inYear(thisYear) >= today ? thisYear : thisYear + 1);
}

interface WrittenDay {
  month: number;
  day: number;
  year: number | undefined;
}

function readSlashes(text: string): WrittenDay | undefined {
  const [, first = "", second = "", year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d\d)$/.exec(text) ?? [];
  const [one, other] = [Number(first), Number(second)];
  if (!year || one === 0 || other === 0) return undefined;
  if (one <= 12 && other > 12) return { month: one, day: other, year: Number(year) };
  if ((other <= 12 && one > 12) || one === other) return { month: other, day: one, year: Number(year) };
  return undefined;
}

function readMonthName(text: string): WrittenDay | undefined {
  const [, name = "", before = "", , year] =
    /^([a-z]{3,9})\.? (\d{1,2})(st|nd|rd|th)?(?:,? (\d{4}))?$/i.exec(text) ?? [];
  const [, after = "", , last = "", laterYear] =
    /^(\d{1,2})(st|nd|rd|th)?\.? ([a-z]{3,9})\.?(?:,? (\d{4}))?$/i.exec(text) ?? [];
  const month = months.indexOf((name || last).slice(0, 3).toLowerCase()) + 1;
  const day = Number(before || after);
  const said = year ?? laterYear;
  return month > 0 && day > 0 ? { month, day, year: said === undefined ? undefined : Number(said) } : undefined;
}

/** Countries whose ten-digit numbers share the code +1. */
const northAmerica = new Set(["US", "CA", "PR"]);

/**
 * A phone number as people write it, with its country code: `(212) 555-0147` in the United States becomes `+1 212 555 0147`.
 * Quotes around it are left out. What is no such number stays as it is.
 * @param country two letters
 */
export function understoodPhone(text: string, country: string): string {
  const plain = text
    .trim()
    .replace(/^["“'](.*)["”']$/, "$1")
    .trim();
  if (!northAmerica.has(country)) return plain;
  const [, area, office, line] =
    /^(?:\+?1[ .-]*)?\(?([2-9]\d\d)\)?[ .\u2010-\u2015\u00a0-]*([2-9]\d\d)[ .\u2010-\u2015\u00a0-]*(\d{4})$/.exec(
      plain,
    ) ?? [];
  return area && !plain.startsWith("+") ? `+1 ${area} ${office} ${line}` : plain;
}
