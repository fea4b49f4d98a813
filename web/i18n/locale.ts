import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';

export const locales = ['ar', 'fr', 'en'] as const;
export type Locale = (typeof locales)[number];
export type Direction = 'rtl' | 'ltr';

/** Each language in its own words, as a reader looks for it. */
export const localeNames: Readonly<Record<Locale, string>> = { ar: 'العربية', fr: 'Français', en: 'English' };

/** Plain `ar` would give Levantine months and Arabic-Indic digits. */
export const languageTags: Readonly<Record<Locale, string>> = { ar: 'ar-MA', fr: 'fr-MA', en: 'en-GB' };

const storageKey = 'hub.locale';

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);

export const directionOf = (locale: Locale): Direction => (locale === 'ar' ? 'rtl' : 'ltr');

export function currentLocale(): Locale {
  return isLocale(i18next.language) ? i18next.language : 'ar';
}

function storedLocale(): Locale {
  const stored = globalThis.localStorage?.getItem(storageKey);
  return isLocale(stored) ? stored : 'ar';
}

/** The document follows the language: screen readers choose the voice by it, the layout its direction. */
function showLocale(locale: Locale): void {
  if (typeof document === 'undefined') return;
  document.documentElement.lang = languageTags[locale];
  document.documentElement.dir = directionOf(locale);
}

/** On import, because texts register themselves wherever their feature is loaded. */
void i18next.use(initReactI18next).init({
  lng: storedLocale(),
  fallbackLng: false,
  resources: {},
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});
showLocale(storedLocale());

export function chooseLocale(locale: Locale): void {
  globalThis.localStorage?.setItem(storageKey, locale);
  void i18next.changeLanguage(locale);
  showLocale(locale);
}

/** Whether the reader has chosen on this machine; if not, the language kept with the person decides. */
export const hasChosenLocale = (): boolean => globalThis.localStorage?.getItem(storageKey) !== null;

export function useLocale(): { locale: Locale; direction: Direction } {
  const { i18n } = useTranslation();
  const locale = isLocale(i18n.language) ? i18n.language : 'ar';
  return { locale, direction: directionOf(locale) };
}

/**
 * A value inside a sentence of the other script, fenced by first-strong isolates. Plain numbers and values that
 * run the sentence's own way stay bare, so that texts can be compared and searched.
 */
export function isolate(value: string): string {
  const foreign = currentLocale() === 'ar' ? /[A-Za-zÀ-ɏ+/-]/ : /[\u0590-\u08ff]/;
  return foreign.test(value) ? `\u2068${value}\u2069` : value;
}
