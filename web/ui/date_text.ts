import { languageTags, locales } from '../i18n/locale.js';

const byNumbers = /^(?<day>\d{1,2})[ /.-]+(?<month>\d{1,2})[ /.-]+(?<year>\d{4})$/;
const byYear = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/;
const byName = /^(?<day>\d{1,2})(?:er)? +(?<name>\p{L}+) +(?<year>\d{4})$/u;

const monthNames = new Map(
  locales.flatMap((locale) => {
    const format = new Intl.DateTimeFormat(languageTags[locale], { month: 'long', timeZone: 'UTC' });
    return Array.from(
      { length: 12 },
      (_, month) => [format.format(Date.UTC(2024, month)).toLowerCase(), month + 1] as const,
    );
  }),
);

/**
 * The plain date that somebody typed: by numbers with the day first, as dates are written here, or with the month's
 * name in any of our languages. Null for what is not (yet) a whole date, and for a day that no month has.
 */
export function dateOfText(text: string): string | null {
  const plain = text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .trim()
    .toLowerCase();
  const found = (byNumbers.exec(plain) ?? byYear.exec(plain) ?? byName.exec(plain))?.groups;
  if (!found) return null;
  const month = found['name'] ? monthNames.get(found['name']) : Number(found['month']);
  if (month === undefined) return null;
  const written = [found['year'], month, found['day']].map((part) => String(part).padStart(2, '0')).join('-');
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : null;
}
