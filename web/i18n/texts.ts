import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { isolate, type Locale } from './locale.js';

/** The plural categories that each language really has; leaving one out does not compile. */
interface PluralForms {
  ar: Record<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', string>;
  fr: Record<'one' | 'other', string>;
  en: Record<'one' | 'other', string>;
}

class Plural<L extends Locale> {
  constructor(
    readonly locale: L,
    readonly forms: PluralForms[L],
  ) {}
}

/** `plural.ar({ zero, one, two, few, many, other })`: a text that depends on `count`. */
export const plural = {
  ar: (forms: PluralForms['ar']) => new Plural('ar', forms),
  fr: (forms: PluralForms['fr']) => new Plural('fr', forms),
  en: (forms: PluralForms['en']) => new Plural('en', forms),
};

export interface TextTree {
  readonly [key: string]: string | Plural<Locale> | TextTree;
}

/** The same keys as the Arabic texts, in another language: neither one missing nor one too many. */
type Same<L extends Locale, T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends Plural<Locale>
      ? Plural<L>
      : Same<L, T[K]>;
};

type Path<T> = {
  [K in keyof T & string]: T[K] extends string | Plural<Locale> ? K : `${K}.${Path<T[K]>}`;
}[keyof T & string];

export interface Texts<T> {
  readonly name: string;
  readonly ar: T;
}

export type Params = Readonly<Record<string, string | number>>;
export type Say<K extends string> = (key: K, params?: Params) => string;

/** Plural texts under the suffixed keys that i18next looks for (`places_few`). */
function flatten(tree: object, prefix = ''): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') flat[prefix + key] = value;
    else if (value instanceof Plural) {
      const forms: Record<string, string> = { many: value.forms.other, ...value.forms };
      for (const [form, text] of Object.entries(forms)) flat[`${prefix}${key}_${form}`] = text;
    } else if (typeof value === 'object' && value !== null)
      Object.assign(flat, flatten(value, `${prefix}${key}.`));
  }
  return flat;
}

/**
 * The texts of one feature in the three languages. Arabic comes first and gives the keys; a key that is missing
 * in French or English does not compile.
 */
export function defineTexts<const T extends TextTree>(
  name: string,
  texts: { ar: T; fr: Same<'fr', NoInfer<T>>; en: Same<'en', NoInfer<T>> },
): Texts<T> {
  for (const locale of ['ar', 'fr', 'en'] as const) {
    i18next.addResourceBundle(locale, name, flatten(texts[locale]), true, true);
  }
  return { name, ar: texts.ar };
}

/** Values put into a sentence keep their own direction: a Latin reference does not tear an Arabic sentence. */
function isolated(params: Params | undefined): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params ?? {}).map(([key, value]) => [
      key,
      typeof value === 'number' ? value : isolate(value),
    ]),
  );
}

/** Outside React (tests, document titles); inside, `useTexts` follows the language. */
export function say<T>(texts: Texts<T>, key: Path<T>, params?: Params, lng?: Locale): string {
  return i18next.t(key, { ns: texts.name, ...isolated(params), ...(lng ? { lng } : {}) });
}

/** `const t = useTexts(referralTexts); t('accept', { count: 1 })`. */
export function useTexts<T>(texts: Texts<T>): Say<Path<T>> {
  const { t } = useTranslation(texts.name);
  return (key, params) => t(key, isolated(params));
}
