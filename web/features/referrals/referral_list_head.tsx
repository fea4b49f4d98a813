import { useQuery } from '@apollo/client/react';
import { useLocation } from 'react-router';
import { graphql } from '../../graphql/generated/gql.js';
import { useHappenings } from '../../graphql/happenings.js';
import { useProvinceOptions } from '../../graphql/territory.js';
import { useFormat } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import { useWordOptions } from '../../i18n/words.texts.js';
import { FilterChips, FilterMenu, useFilterValues, type Filter } from '../../ui/filters.js';
import { ListHead, ViewTabs } from '../../ui/list_head.js';
import { TextSearch } from '../../ui/text_search.js';
import { tabsOf, views, type Side, type View } from './referral.life.js';
import { useWanted } from './referral_list.js';
import { referralsTexts } from './referrals.texts.js';

const referralCounts = graphql(`
  query ReferralCounts(
    $unsent: ReferralFilter!
    $answer: ReferralFilter!
    $running: ReferralFilter!
    $done: ReferralFilter!
  ) {
    unsent: referrals(filter: $unsent, first: 1) {
      totalCount
    }
    answer: referrals(filter: $answer, first: 1) {
      totalCount
    }
    running: referrals(filter: $running, first: 1) {
      totalCount
    }
    done: referrals(filter: $done, first: 1) {
      totalCount
    }
  }
`);

const commitmentName = graphql(`
  query ReferralListCommitment($id: ID!) {
    commitment(id: $id) {
      id
      reference
    }
  }
`);

/** How many each view holds under the filters of now. */
function useCounts(): Partial<Record<View, number>> {
  const { filter } = useWanted();
  const under = (view: 'unsent' | 'answer' | 'running' | 'done') => ({ ...filter, states: [...views[view]] });
  const { data, refetch } = useQuery(referralCounts, {
    variables: {
      unsent: under('unsent'),
      answer: under('answer'),
      running: under('running'),
      done: under('done'),
    },
  });
  useHappenings('Referral', () => void refetch().catch(() => undefined));
  if (!data) return {};
  const [unsent, answer, running, done] = [data.unsent, data.answer, data.running, data.done].map(
    ({ totalCount }) => totalCount,
  ) as [number, number, number, number];
  return { unsent, answer, running, done };
}

function useListFilters(): readonly Filter[] {
  const t = useTexts(referralsTexts);
  const { value } = useFilterValues();
  const commitment = value('commitment');
  const { data } = useQuery(commitmentName, {
    variables: { id: commitment ?? '' },
    skip: commitment === null,
    fetchPolicy: 'cache-first',
  });
  return [
    {
      key: 'commitment',
      label: t('filter.commitment'),
      byLink: true,
      options: data?.commitment ? [{ value: data.commitment.id, label: data.commitment.reference }] : [],
    },
    { key: 'province', label: t('filter.province'), options: useProvinceOptions() },
    { key: 'kind', label: t('filter.kind'), options: useWordOptions('support_kind') },
  ];
}

export function ReferralListHead({ side }: { side: Side }) {
  const t = useTexts(referralsTexts);
  const format = useFormat();
  const { pathname, search } = useLocation();
  const { view: open } = useWanted();
  const counts = useCounts();
  const filters = useListFilters();
  const named = (view: View): string =>
    t(view === 'answer' && side === 'partner' ? 'views.answer_yours' : `views.${view}`);
  const address = (view: View): string => {
    const params = new URLSearchParams(search);
    params.set('view', view);
    return `${pathname}?${params}`;
  };
  const shown = tabsOf[side].includes(open) ? tabsOf[side] : [...tabsOf[side], open];
  return (
    <ListHead title={t(`title.${side}`)} actions={<FilterMenu filters={filters} />}>
      <TextSearch placeholder={t('search')} label={t('search_label')} />
      <FilterChips filters={filters} />
      <ViewTabs
        label={t(`title.${side}`)}
        tabs={shown.map((view) => {
          const count = counts[view];
          return {
            to: address(view),
            label: named(view),
            chosen: view === open,
            ...(count === undefined ? {} : { count: format.number(count) }),
          };
        })}
      />
    </ListHead>
  );
}
