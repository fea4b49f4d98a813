import { useProvinceName } from '../../graphql/territory.js';
import { useFormat } from '../../i18n/format.js';
import { useEnumeration } from '../../i18n/named.js';
import { useCounted, useQuantity } from '../../i18n/quantity.texts.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { usePartyName, type Party } from './party.js';
import { termTexts } from './term.texts.js';
import type { ListField, Terms } from './terms.js';

export interface TermWords {
  /** How much: "60 places a year", "an envelope of…", "priority, rank 2". */
  readonly volume: (term: Terms) => string;
  readonly scope: (term: Terms) => string;
  readonly response: (term: Terms) => string | null;
  readonly age: (term: Terms) => string | null;
  /** An item of a list of a term, named. */
  readonly item: (field: ListField, value: string) => string;
  readonly items: (field: ListField, values: readonly string[]) => string;
}

function useVolume(): TermWords['volume'] {
  const t = useTexts(termTexts);
  const word = useWords();
  const format = useFormat();
  const counted = useCounted();
  const lists = { COUNTED: 'unknown', MONEY: 'unknown_amount' } as const;
  const base = (term: Terms): string => {
    if (term.measure === 'COUNTED') {
      return term.quantity === null
        ? `${word('counted_unit', term.unit ?? 'FILES')}, ${t(lists.COUNTED)}`
        : counted(term.unit, term.quantity);
    }
    if (term.measure === 'MONEY') return term.amount === null ? t(lists.MONEY) : format.money(term.amount);
    if (term.measure === 'PRIORITY' && term.rank !== null) return t('rank', { rank: term.rank });
    return word('measure', term.measure);
  };
  return (term) => {
    let what = base(term);
    if (term.perProvince) what = t('per_province', { what });
    if (term.period !== null) {
      const period = word('allotment_period', term.period).toLocaleLowerCase();
      what = t('per_period', { what, period });
    }
    if (term.amountPerFile !== null) what = t('per_file', { what, amount: format.money(term.amountPerFile) });
    if (term.dueOn !== null) what = `${what}, ${t('by', { date: format.date(term.dueOn) })}`;
    return what;
  };
}

function useItems(parties: readonly Party[]): TermWords['item'] {
  const word = useWords();
  const province = useProvinceName();
  const name = usePartyName();
  return (field, value) => {
    switch (field) {
      case 'provinceCodes':
        return province(value);
      case 'debtorIds': {
        const party = parties.find(({ id }) => id === value);
        return party ? name(party, 'short') : '…';
      }
      case 'sectors':
        return word('sector', value as Terms['sectors'][number]);
      case 'legalForms':
        return word('legal_form', value as Terms['legalForms'][number]);
      case 'stages':
        return word('stage', value as Terms['stages'][number]);
      case 'targetGroups':
        return word('target_group', value as Terms['targetGroups'][number]);
    }
  };
}

/** Names beyond this many are counted. */
const named = 5;

/** A promise in the reader's words. */
export function useTermWords(parties: readonly Party[]): TermWords {
  const t = useTexts(termTexts);
  const quantity = useQuantity();
  const join = useEnumeration();
  const item = useItems(parties);
  const volume = useVolume();
  const items: TermWords['items'] = (field, values) => {
    const names = values.slice(0, named).map((value) => item(field, value));
    const left = values.length - names.length;
    return left > 0 ? t('more_provinces', { names: join(names), count: left }) : join(names);
  };
  return {
    volume,
    item,
    items,
    scope: (term) => (term.national ? t('whole_country') : items('provinceCodes', term.provinceCodes)),
    response: (term) =>
      term.responseDays === null
        ? null
        : t('within', { days: quantity('days', { count: term.responseDays }) }),
    age: ({ minAge, maxAge }) => {
      if (minAge !== null && maxAge !== null) return t('ages', { min: minAge, max: maxAge });
      if (minAge !== null) return t('age_from', { min: minAge });
      return maxAge === null ? null : t('age_until', { max: maxAge });
    },
  };
}
