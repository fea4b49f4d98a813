import type { PromisedTermInput } from '../../graphql/generated/graphql.js';
import type { Terms } from './terms.js';

export const emptyTerm: Terms = {
  kind: 'TRAINING',
  measure: 'COUNTED',
  quantity: null,
  unit: 'SEATS',
  amount: null,
  amountPerFile: null,
  period: 'YEAR',
  perProvince: false,
  rank: null,
  dueOn: null,
  responseDays: 30,
  national: true,
  provinceCodes: [],
  sectors: [],
  legalForms: [],
  stages: [],
  targetGroups: [],
  minAge: null,
  maxAge: null,
  committeeDecides: false,
  debtorIds: [],
  noteAr: null,
  noteFr: null,
};

/** Another measure leaves behind what only the former could say. */
export function withMeasure(term: Terms, measure: Terms['measure']): Terms {
  const counted = measure === 'COUNTED';
  const money = measure === 'MONEY';
  return {
    ...term,
    measure,
    quantity: counted ? term.quantity : null,
    unit: counted ? (term.unit ?? 'SEATS') : null,
    perProvince: counted && term.perProvince,
    amount: money ? term.amount : null,
    amountPerFile: money ? term.amountPerFile : null,
    period: counted || money ? (term.period ?? 'YEAR') : null,
    rank: measure === 'PRIORITY' ? term.rank : null,
  };
}

export type TermFault = 'unit' | 'provinces' | 'debtors' | 'ages';

/** What the hub would refuse, said while one types. */
export function faultsOf(term: Terms): readonly TermFault[] {
  const faults: TermFault[] = [];
  if (term.measure === 'COUNTED' && term.unit === null) faults.push('unit');
  if (!term.national && term.provinceCodes.length === 0) faults.push('provinces');
  if (term.debtorIds.length === 0) faults.push('debtors');
  if (term.minAge !== null && term.maxAge !== null && term.minAge > term.maxAge) faults.push('ages');
  return faults;
}

export function asInput({ debtorIds, provinceCodes, ...term }: Terms): PromisedTermInput {
  const { sectors, legalForms, stages, targetGroups, noteAr, noteFr } = term;
  return {
    kind: term.kind,
    measure: term.measure,
    quantity: term.quantity,
    unit: term.unit,
    amount: term.amount,
    amountPerFile: term.amountPerFile,
    period: term.period,
    perProvince: term.perProvince && !term.national,
    rank: term.rank,
    dueOn: term.dueOn,
    responseDays: term.responseDays,
    national: term.national,
    provinceCodes: term.national ? [] : [...provinceCodes],
    sectors: [...sectors],
    legalForms: [...legalForms],
    stages: [...stages],
    targetGroups: [...targetGroups],
    minAge: term.minAge,
    maxAge: term.maxAge,
    committeeDecides: term.committeeDecides,
    debtorPartyIds: [...debtorIds],
    noteAr: noteAr?.trim() || null,
    noteFr: noteFr?.trim() || null,
  };
}
