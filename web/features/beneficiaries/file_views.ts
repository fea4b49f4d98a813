import type { BeneficiaryFileFilter } from '../../graphql/generated/graphql.js';
import { wordOf } from '../../i18n/words.texts.js';
import { useFilterValues } from '../../ui/filters.js';
import { fileFilterOf, fileViews, type FileView, type Narrowing } from './file_filter.js';

const isView = (value: string | null): value is FileView => fileViews.some((view) => view === value);

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
