import { useTexts } from '../../i18n/texts.js';
import type { Party } from './party.js';
import { useTermWords, type TermWords } from './term_words.js';
import { termTexts } from './term.texts.js';
import type { ListField, TermPair, Terms, ValueField } from './terms.js';

export interface PromiseRow {
  readonly label: string;
  /** In words; null where nothing is said. */
  readonly before: string | null;
  readonly after: string | null;
  readonly way: 'worse' | 'better' | 'other' | null;
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

const volumeFields: readonly ValueField[] = [
  'quantity',
  'amount',
  'amountPerFile',
  'rank',
  'dueOn',
  'perProvince',
  'measure',
  'unit',
  'period',
];
const conditionLists = ['sectors', 'legalForms', 'stages', 'targetGroups'] as const;

const nothing = { before: null, lost: [], gained: [], way: null } as const;

/** The worst of several changes names the row: a loss must not hide behind a gain. */
function worst(ways: readonly PromiseRow['way'][]): PromiseRow['way'] {
  return (['worse', 'better', 'other'] as const).find((way) => ways.includes(way)) ?? null;
}

/** A value of a promise as a row: what it is, and what it was where one of its fields changed. */
function valueRow(
  pair: TermPair,
  label: string,
  fields: readonly ValueField[],
  say: (term: Terms) => string | null,
): PromiseRow | null {
  const term = pair.after ?? pair.before;
  const after = term && say(term);
  const changes = pair.values.filter(({ field }) => fields.includes(field));
  const before = changes.length > 0 && pair.before ? say(pair.before) : null;
  if (after === null && before === null) return null;
  return { ...nothing, label, before, after, way: worst(changes.map(({ way }) => way)) };
}

/** A list of a promise as a row: its items, or what went and what came. */
function listRow(
  pair: TermPair,
  label: string,
  field: ListField,
  words: TermWords,
  unlimited: string,
): PromiseRow | null {
  const values = (pair.after ?? pair.before)?.[field] ?? [];
  const change = pair.lists.find((one) => one.field === field);
  if (!change) return values.length === 0 ? null : { ...nothing, label, after: words.items(field, values) };
  const name = (value: string): string => words.item(field, value);
  return {
    label,
    before: null,
    after: values.length === 0 ? unlimited : null,
    way: change.way,
    lost: change.lost.map(name),
    gained: change.gained.map(name),
  };
}

/** A promise as rows of words, each with what it was where it changed. */
export function usePromiseRows(parties: readonly Party[]): (pair: TermPair) => readonly PromiseRow[] {
  const t = useTexts(termTexts);
  const words = useTermWords(parties);
  return (pair) => {
    const changed = (name: ValueField): boolean => pair.values.some(({ field }) => field === name);
    const list = (label: string, field: ListField) => listRow(pair, label, field, words, t('no_limit'));
    const scoped = !changed('national') && pair.lists.some(({ field }) => field === 'provinceCodes');
    const decides = (term: Terms): string | null =>
      term.committeeDecides ? t('yes') : changed('committeeDecides') ? t('no') : null;
    return [
      valueRow(pair, t('field.measure'), volumeFields, words.volume),
      scoped
        ? list(t('field.scope'), 'provinceCodes')
        : valueRow(pair, t('field.scope'), ['national'], words.scope),
      valueRow(pair, t('field.response'), ['responseDays'], words.response),
      ...conditionLists.map((field) => list(t(`field.${field}`), field)),
      valueRow(pair, t('field.age'), ['minAge', 'maxAge'], words.age),
      valueRow(pair, t('field.committeeDecides'), ['committeeDecides'], decides),
      list(t('field.debtors'), 'debtorIds'),
    ].flatMap((row) => (row === null ? [] : [row]));
  };
}
