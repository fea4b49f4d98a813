import type { BeneficiaryFileFilter } from '../../graphql/generated/graphql.js';

export const fileViews = ['waiting', 'open', 'closed', 'all'] as const;
export type FileView = (typeof fileViews)[number];

export type Narrowing = Pick<
  BeneficiaryFileFilter,
  'text' | 'stages' | 'provinceCode' | 'sector' | 'supportKind'
>;

/** The files of one view, narrowed by what the address says. */
export function fileFilterOf(view: FileView, narrowing: Narrowing): BeneficiaryFileFilter {
  const kept = Object.fromEntries(Object.entries(narrowing).filter(([, value]) => value != null));
  if (view === 'all') return kept;
  if (view === 'closed') return { ...kept, states: ['CLOSED'] };
  if (view === 'open') return { ...kept, states: ['OPEN'] };
  // Whoever is helped with one need may still wait with another: with a need chosen, it alone decides.
  const { supportKind } = narrowing;
  return {
    ...kept,
    states: ['OPEN'],
    ...(supportKind ? { waitingFor: supportKind } : { withoutReferral: true }),
  };
}
