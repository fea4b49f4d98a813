import { languageTags, useLocale } from './locale.js';

/** A thing with an official name in Arabic and in French: a province, a partner, a delegation. */
export interface Named {
  readonly nameAr: string;
  readonly nameFr: string;
}

/** English readers get the French name: it is the one on the door. */
export function useLocalName(): (named: Named) => string {
  const { locale } = useLocale();
  return ({ nameAr, nameFr }) => (locale === 'ar' ? nameAr || nameFr : nameFr || nameAr);
}

/** As one calls it in tight places. Acronyms are Latin: an Arabic reader gets the name. */
export function useShortName(): (named: Named & { readonly shortName?: string | null }) => string {
  const { locale } = useLocale();
  const name = useLocalName();
  return (named) => (locale === 'ar' ? name(named) : named.shortName || name(named));
}

/** A text that exists in Arabic and perhaps in French, or the reverse: the reader's own first. */
export function useLocalText(): (ar: string | null | undefined, fr: string | null | undefined) => string {
  const { locale } = useLocale();
  return (ar, fr) => (locale === 'ar' ? ar || fr : fr || ar) ?? '';
}

/** Names in a row, joined as the language joins them. */
export function useEnumeration(): (words: readonly string[]) => string {
  const { locale } = useLocale();
  return (words) => words.join(locale === 'ar' ? '، ' : ', ');
}

/** Names at the end of a sentence, with the language's own "and" before the last. */
export function useListed(): (words: readonly string[]) => string {
  const { locale } = useLocale();
  const format = new Intl.ListFormat(languageTags[locale], { type: 'conjunction' });
  return (words) => format.format(words);
}
