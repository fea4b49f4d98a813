import { currentLocale, languageTags, useLocale, type Locale } from './locale.js';

/** Everything that happens is told in the hub's own time, wherever the reader sits. */
export const zone = 'Africa/Casablanca';

/** French grouping (12 500,00) in Arabic too: the Moroccan point would read as a decimal beside French texts. */
const numberTags: Readonly<Record<Locale, string>> = { ar: 'fr', fr: 'fr', en: 'en-GB' };
const dirham: Readonly<Record<Locale, string>> = { ar: 'درهم', fr: 'DH', en: 'MAD' };

const isPlainDate = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** A legal date has no hour and no zone; a moment is shown in Casablanca. */
function dateFormat(value: string | Date, options: Intl.DateTimeFormatOptions, locale: Locale): string {
  const plain = typeof value === 'string' && isPlainDate(value);
  const format = new Intl.DateTimeFormat(languageTags[locale], {
    ...options,
    timeZone: plain ? 'UTC' : zone,
  });
  return format.format(typeof value === 'string' ? new Date(value) : value);
}

const dateStyles = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  medium: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateStyle = keyof typeof dateStyles;

export function formatDate(
  value: string | Date,
  style: DateStyle = 'medium',
  locale = currentLocale(),
): string {
  return dateFormat(value, dateStyles[style], locale);
}

export function formatTime(value: string | Date, locale = currentLocale()): string {
  return dateFormat(value, { hour: '2-digit', minute: '2-digit', hour12: false }, locale);
}

export function formatMoment(value: string | Date, locale = currentLocale()): string {
  return `${formatDate(value, 'medium', locale)}${locale === 'ar' ? '،' : ','} ${formatTime(value, locale)}`;
}

/** Takes the server's decimal strings as they are: no float in between. */
function exact(value: string | number | bigint): Intl.StringNumericLiteral | number | bigint {
  if (typeof value !== 'string') return value;
  return /^-?\d+(\.\d+)?$/.test(value) ? (value as Intl.StringNumericLiteral) : Number.NaN;
}

export function formatNumber(value: string | number | bigint, locale = currentLocale()): string {
  return new Intl.NumberFormat(numberTags[locale], { maximumFractionDigits: 2 })
    .format(exact(value))
    .replace('-', '−');
}

export function formatPercent(ratio: number, locale = currentLocale()): string {
  return `${formatNumber(Math.round(ratio * 100), locale)}%`;
}

/** Digits of an amount: centimes only where there are some, and then always two. */
export function formatAmount(value: string | number, locale = currentLocale()): string {
  const whole = typeof value === 'number' ? Number.isInteger(value) : /^-?\d+(\.0+)?$/.test(value);
  const digits = whole ? 0 : 2;
  return new Intl.NumberFormat(numberTags[locale], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
    .format(exact(value))
    .replace('-', '−');
}

export const currencyOf = (locale: Locale): string => dirham[locale];

export function formatMoney(value: string | number, locale = currentLocale()): string {
  return `${formatAmount(value, locale)} ${dirham[locale]}`;
}

/** Today's legal date in Morocco as `YYYY-MM-DD`. */
export function today(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(now);
}

/** Whole days from today to a date: 0 today, negative when it has passed. */
export function daysUntil(value: string, now: Date = new Date()): number {
  const target = isPlainDate(value) ? value : today(new Date(value));
  return Math.round((Date.parse(target) - Date.parse(today(now))) / 86_400_000);
}

const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** "3 days ago", in the plural form the language wants; under a minute it is now. */
export function formatAgo(value: string | Date, now: Date = new Date(), locale = currentLocale()): string {
  const format = new Intl.RelativeTimeFormat(`${languageTags[locale]}-u-nu-latn`, { numeric: 'auto' });
  if (typeof value === 'string' && isPlainDate(value)) return format.format(daysUntil(value, now), 'day');
  const seconds = (new Date(value).getTime() - now.getTime()) / 1000;
  const [unit, size] = steps.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 0];
  return size === 0 ? format.format(0, 'second') : format.format(Math.trunc(seconds / size), unit);
}

export interface Format {
  date: (value: string | Date, style?: DateStyle) => string;
  time: (value: string | Date) => string;
  moment: (value: string | Date) => string;
  ago: (value: string | Date) => string;
  number: (value: string | number) => string;
  percent: (ratio: number) => string;
  money: (value: string | number) => string;
}

/** The same functions in the reader's language, redrawn when it changes. */
export function useFormat(): Format {
  const { locale } = useLocale();
  return {
    date: (value, style) => formatDate(value, style, locale),
    time: (value) => formatTime(value, locale),
    moment: (value) => formatMoment(value, locale),
    ago: (value) => formatAgo(value, new Date(), locale),
    number: (value) => formatNumber(value, locale),
    percent: (ratio) => formatPercent(ratio, locale),
    money: (value) => formatMoney(value, locale),
  };
}
