import type { ReactNode } from 'react';
import { currencyOf, formatAmount } from '../i18n/format.js';
import { useLocale } from '../i18n/locale.js';
import styles from './values.module.css';

/** A reference, phone, e-mail or id: always left to right, whatever stands around it. */
export function Code({ children }: { children: ReactNode }) {
  return (
    <bdi dir="ltr" className={styles.code}>
      {children}
    </bdi>
  );
}

/** A Moroccan number as it is read out, in pairs: +212 6 00 08 89 96. Others stay as they were given. */
const spaced = (phone: string): string =>
  phone.replace(/^(\+212)(\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1 $2 $3 $4 $5 $6');

/** A telephone number to call. */
export function Phone({ number }: { number: string }) {
  return (
    <a href={`tel:${number.replaceAll(/[^+\d]/g, '')}`}>
      <Code>{spaced(number)}</Code>
    </a>
  );
}

interface AmountProps {
  /** The server's decimal string, or a whole number. */
  value: string | number;
  /** In a column whose heading names the currency, leave it away. */
  bare?: boolean;
}

/** Dirhams, aligned on their digits. */
export function Amount({ value, bare = false }: AmountProps) {
  const { locale } = useLocale();
  return (
    <span className={styles.amount}>
      <bdi dir="ltr">{formatAmount(value, locale)}</bdi>
      {!bare && <> {currencyOf(locale)}</>}
    </span>
  );
}

interface PersonNameProps {
  ar: string;
  latin: string;
  /** Only the reader's script, in tight places. */
  short?: boolean;
}

/** The reader's script first, the other beside it, muted. */
export function PersonName({ ar, latin, short = false }: PersonNameProps) {
  const { locale } = useLocale();
  const both = [
    { lang: 'ar-MA', dir: 'rtl', name: ar },
    { lang: 'fr-MA', dir: 'ltr', name: latin },
  ] as const;
  const [first, second] = locale === 'ar' ? both : [both[1], both[0]];
  return (
    <span className={short ? undefined : styles.name}>
      <bdi lang={first.lang} dir={first.dir}>
        {first.name || second.name}
      </bdi>
      {!short && first.name && second.name && (
        <bdi lang={second.lang} dir={second.dir} className={styles.other}>
          {second.name}
        </bdi>
      )}
    </span>
  );
}

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
  /** Takes the whole width. */
  readonly wide?: boolean;
}

/** Label and value, one under the other; what is not known is left away by the caller or said so. */
export function Facts({ facts }: { facts: readonly (Fact | null)[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(
        (fact) =>
          fact && (
            <div key={fact.label} data-wide={fact.wide || undefined}>
              <dt>{fact.label}</dt>
              <dd>{fact.value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
