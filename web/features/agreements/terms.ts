import type { WordOf } from '../../i18n/words.texts.js';

/** What a revision promises, as plain values. Null is unknown or not limited, never zero. */
export interface Terms {
  readonly kind: WordOf<'support_kind'>;
  readonly measure: WordOf<'measure'>;
  readonly quantity: number | null;
  readonly unit: WordOf<'counted_unit'> | null;
  readonly amount: string | null;
  readonly amountPerFile: string | null;
  readonly period: WordOf<'allotment_period'> | null;
  readonly perProvince: boolean;
  readonly rank: number | null;
  readonly dueOn: string | null;
  readonly responseDays: number | null;
  readonly national: boolean;
  readonly provinceCodes: readonly string[];
  readonly sectors: readonly WordOf<'sector'>[];
  readonly legalForms: readonly WordOf<'legal_form'>[];
  readonly stages: readonly WordOf<'stage'>[];
  readonly targetGroups: readonly WordOf<'target_group'>[];
  readonly minAge: number | null;
  readonly maxAge: number | null;
  readonly committeeDecides: boolean;
  readonly debtorIds: readonly string[];
  readonly noteAr: string | null;
  readonly noteFr: string | null;
}

/** For whom it serves: worse, better, or only different. */
type Way = 'worse' | 'better' | 'other';

export type ValueField =
  | 'measure'
  | 'quantity'
  | 'unit'
  | 'amount'
  | 'amountPerFile'
  | 'period'
  | 'perProvince'
  | 'rank'
  | 'dueOn'
  | 'responseDays'
  | 'national'
  | 'minAge'
  | 'maxAge'
  | 'committeeDecides';
export type ListField = 'provinceCodes' | 'sectors' | 'legalForms' | 'stages' | 'targetGroups' | 'debtorIds';

export interface ValueChange {
  readonly field: ValueField;
  readonly way: Way;
}
export interface ListChange {
  readonly field: ListField;
  readonly way: Way;
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

/** A promise in two revisions; only before: it went; only after: it is new. */
export interface TermPair {
  readonly before: Terms | null;
  readonly after: Terms | null;
  readonly values: readonly ValueChange[];
  readonly lists: readonly ListChange[];
}

/** Whether more of it serves beneficiaries better; null where it does not. */
const moreIs: Readonly<Record<ValueField, 'better' | 'worse' | null>> = {
  measure: null,
  quantity: 'better',
  unit: null,
  amount: 'better',
  amountPerFile: 'better',
  period: null,
  perProvince: 'better',
  rank: 'worse',
  dueOn: 'worse',
  responseDays: 'worse',
  national: 'better',
  minAge: 'worse',
  maxAge: 'better',
  committeeDecides: 'worse',
};
const listFields: readonly ListField[] = [
  'provinceCodes',
  'sectors',
  'legalForms',
  'stages',
  'targetGroups',
  'debtorIds',
];
/** Lists that open when empty: naming something in them shuts the rest out. */
const limits: ReadonlySet<ListField> = new Set(['sectors', 'legalForms', 'stages', 'targetGroups']);
/** Without a bound everybody fits: setting one is worse, whatever it is. */
const bounds: ReadonlySet<ValueField> = new Set(['minAge', 'maxAge', 'amountPerFile', 'responseDays']);

const isDecimal = (field: ValueField): boolean => field === 'amount' || field === 'amountPerFile';
const plain = (field: ValueField, value: Terms[ValueField]): string | number | boolean | null =>
  isDecimal(field) && value !== null ? Number(value) : value;

function wayOf(field: ValueField, before: Terms[ValueField], after: Terms[ValueField]): Way {
  const more = moreIs[field];
  const less = more === 'better' ? 'worse' : 'better';
  if (more === null) return 'other';
  if (before === null || after === null) {
    if (!bounds.has(field) || field === 'responseDays') return 'other';
    return after === null ? 'better' : 'worse';
  }
  const [was, is] = [plain(field, before), plain(field, after)];
  if (was === null || is === null) return 'other';
  return is > was ? more : less;
}

function listWay(field: ListField, before: readonly string[], after: readonly string[]): Way {
  if (field === 'debtorIds') return 'other';
  if (limits.has(field) && before.length === 0) return 'worse';
  if (limits.has(field) && after.length === 0) return 'better';
  const lost = before.some((item) => !after.includes(item));
  const gained = after.some((item) => !before.includes(item));
  if (lost === gained) return 'other';
  return lost ? 'worse' : 'better';
}

function compare(before: Terms, after: Terms): TermPair {
  const values = (Object.keys(moreIs) as ValueField[])
    .filter((field) => plain(field, before[field]) !== plain(field, after[field]))
    .map((field) => ({ field, way: wayOf(field, before[field], after[field]) }));
  // From the whole country to some provinces is said once, by `national`.
  const scoped = before.national === after.national;
  const lists = listFields.flatMap((field) => {
    const was: readonly string[] = before[field];
    const is: readonly string[] = after[field];
    if (field === 'provinceCodes' && !scoped) return [];
    const lost = was.filter((item) => !is.includes(item));
    const gained = is.filter((item) => !was.includes(item));
    return lost.length + gained.length === 0 ? [] : [{ field, lost, gained, way: listWay(field, was, is) }];
  });
  return { before, after, values, lists };
}

/**
 * Two revisions as promises: terms have no identity from one revision to the next, so they are paired by kind, those
 * of the same measure and debtors first, then in their order. New ones stand last.
 */
export function compareTerms(before: readonly Terms[], after: readonly Terms[]): readonly TermPair[] {
  const left = [...after];
  const pairs = new Map<Terms, Terms>();
  const match = (fits: (old: Terms, term: Terms) => boolean): void => {
    for (const old of before) {
      if (pairs.has(old)) continue;
      const at = left.findIndex((term) => term.kind === old.kind && fits(old, term));
      const found = left[at];
      if (found === undefined) continue;
      left.splice(at, 1);
      pairs.set(old, found);
    }
  };
  const sameDebtors = (old: Terms, term: Terms): boolean => String(old.debtorIds) === String(term.debtorIds);
  match((old, term) => old.measure === term.measure && sameDebtors(old, term));
  match((old, term) => old.measure === term.measure);
  match(() => true);
  return [
    ...before.map((old) => {
      const found = pairs.get(old);
      return found ? compare(old, found) : { before: old, after: null, values: [], lists: [] };
    }),
    ...left.map((term) => ({ before: null, after: term, values: [], lists: [] })),
  ];
}

export const isChanged = ({ before, after, values, lists }: TermPair): boolean =>
  before === null || after === null || values.length + lists.length > 0;
