import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { graphql } from '../../graphql/generated/gql.js';
import { useProvinceOptions } from '../../graphql/territory.js';
import { useFormat } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import { useWordOptions } from '../../i18n/words.texts.js';
import { FilterChips, FilterMenu, useFilterValues, type Filter } from '../../ui/filters.js';
import { ListHead, ViewTabs } from '../../ui/list_head.js';
import { TextSearch } from '../../ui/text_search.js';
import { tabsOf, type Side, type View } from './referral.life.js';
import { useWanted } from './referral_list.js';
import { referralsTexts } from './referrals.texts.js';

const commitmentName = graphql(`
  query ReferralListCommitment($id: ID!) {
    commitment(id: $id) {
      id
      reference
    }
  }
`);

function useListFilters(opened: boolean): readonly Filter[] {
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
    {
      key: 'province',
      label: t('filter.province'),
      options: useProvinceOptions(opened || value('province') !== null),
    },
    { key: 'kind', label: t('filter.kind'), options: useWordOptions('support_kind') },
  ];
}

interface HeadProps {
  side: Side;
  /** How many each view holds under the filters of now. */
  counts: Partial<Record<View, number>>;
}

export function ReferralListHead({ side, counts }: HeadProps) {
  const t = useTexts(referralsTexts);
  const format = useFormat();
  const { pathname, search } = useLocation();
  const { view: open } = useWanted();
  // What can be chosen is asked for when somebody is about to choose.
  const [opened, setOpened] = useState(false);
  const filters = useListFilters(opened);
  const named = (view: View): string =>
    t(view === 'answer' && side === 'partner' ? 'views.answer_yours' : `views.${view}`);
  const address = (view: View): string => {
    const params = new URLSearchParams(search);
    params.set('view', view);
    return `${pathname}?${params}`;
  };
  const shown = tabsOf[side].includes(open) ? tabsOf[side] : [...tabsOf[side], open];
  return (
    <ListHead
      title={t(`title.${side}`)}
      actions={<FilterMenu filters={filters} onOpen={() => setOpened(true)} />}
    >
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
