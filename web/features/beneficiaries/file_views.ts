import type { BeneficiaryFileFilter } from '../../graphql/generated/graphql.js';
import { wordOf } from '../../i18n/words.texts.js';
import { useFilterValues } from '../../ui/filters.js';

export const fileViews = ['waiting', 'open', 'closed', 'all'] as const;
export type FileView = (typeof fileViews)[number];

const isView = (value: string | null): value is FileView => fileViews.some((view) => view === value);

type Narrowing = Pick<BeneficiaryFileFilter, 'text' | 'stages' | 'provinceCode' | 'sector' | 'supportKind'>;

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

export interface WantedFiles {
  readonly view: FileView;
  readonly narrowing: Narrowing;
  readonly filter: BeneficiaryFileFilter;
  readonly narrowed: boolean;
}

/** What the address asks for; without a word, the files that wait for a referral. */
export function useWantedFiles(): WantedFiles {
  const { value } = useFilterValues();
  const stage = wordOf('stage', value('stage'));
  const narrowing: Narrowing = {
    text: value('text'),
    stages: stage && [stage],
    provinceCode: value('province'),
    sector: wordOf('sector', value('sector')),
    supportKind: wordOf('support_kind', value('need')),
  };
  const asked = value('view');
  const view = isView(asked) ? asked : 'waiting';
  const narrowed = Object.values(narrowing).some((part) => part !== null);
  return { view, narrowing, filter: fileFilterOf(view, narrowing), narrowed };
}
