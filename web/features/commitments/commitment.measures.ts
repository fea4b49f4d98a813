import type { Commitment_NumbersFragment } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../i18n/format.js';
import type { Meaning } from '../../i18n/meanings.js';

type Allotment = NonNullable<Commitment_NumbersFragment['currentAllotment']>;

/** A quantity of an allotment as it is read: dirhams or a bare number. */
export function useQuantityOf(): (value: string, inMoney: boolean) => string {
  const format = useFormat();
  return (value, inMoney) => (inMoney ? format.money(value) : format.number(value));
}

export type Part = 'promised' | 'reserved' | 'consumed' | 'left';

/** Each number of a commitment opens the list it counts. */
export function listOf(commitment: string, part: Part, side: 'partner' | 'commission'): string {
  switch (part) {
    case 'reserved':
      return `/referrals?view=reserved&commitment=${commitment}`;
    case 'consumed':
      return `/referrals?view=completed&commitment=${commitment}`;
    case 'left':
      return side === 'commission'
        ? `/referrals?view=waiting&commitment=${commitment}`
        : `/commitments/${commitment}#allotments`;
    case 'promised':
      return `/commitments/${commitment}#ledger`;
  }
}

export const valueOf = (allotment: Allotment, part: Part): string =>
  part === 'left' ? allotment.remaining : allotment[part];

export const stateMeanings: Readonly<Record<'IN_FORCE' | 'SUSPENDED' | 'ENDED', Meaning>> = {
  IN_FORCE: 'running',
  SUSPENDED: 'paused',
  ENDED: 'closed',
};
