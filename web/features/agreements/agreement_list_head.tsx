import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@apollo/client/react';
import { Link, useLocation } from 'react-router';
import { graphql } from '../../graphql/generated/gql.js';
import { useHappenings } from '../../graphql/happenings.js';
import { usePartnerOptions } from '../../graphql/partners.js';
import { useProvinceOptions } from '../../graphql/territory.js';
import { useViewer } from '../../graphql/viewer.js';
import { useFormat } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import { useWordOptions } from '../../i18n/words.texts.js';
import { FilterChips, FilterMenu, type Filter } from '../../ui/filters.js';
import { ListHead, ViewTabs } from '../../ui/list_head.js';
import { TextSearch } from '../../ui/text_search.js';
import { agreementTexts } from './agreement.texts.js';
import { filterOf, views, type Narrowing, type View } from './agreement_views.js';

const agreementCounts = graphql(`
  query AgreementCounts(
    $waiting: AgreementFilter!
    $negotiation: AgreementFilter!
    $force: AgreementFilter!
    $ended: AgreementFilter!
  ) {
    waiting: agreements(filter: $waiting, first: 1) {
      totalCount
    }
    negotiation: agreements(filter: $negotiation, first: 1) {
      totalCount
    }
    force: agreements(filter: $force, first: 1) {
      totalCount
    }
    ended: agreements(filter: $ended, first: 1) {
      totalCount
    }
  }
`);

/** How many each view holds under the filters of now; the whole is the sum of the three that divide it. */
function useCounts(narrowing: Narrowing): Partial<Record<View, number>> {
  const under = (view: View) => filterOf(view, narrowing);
  const { data, refetch } = useQuery(agreementCounts, {
    variables: {
      waiting: under('waiting'),
      negotiation: under('negotiation'),
      force: under('force'),
      ended: under('ended'),
    },
  });
  useHappenings('Agreement', () => void refetch().catch(() => undefined));
  if (!data) return {};
  const [negotiation, force, ended] = [
    data.negotiation.totalCount,
    data.force.totalCount,
    data.ended.totalCount,
  ];
  return { waiting: data.waiting.totalCount, negotiation, force, ended, all: negotiation + force + ended };
}

function useListFilters(): readonly Filter[] {
  const t = useTexts(agreementTexts);
  return [
    { key: 'state', label: t('filter.state'), options: useWordOptions('agreement_state') },
    { key: 'kind', label: t('filter.kind'), options: useWordOptions('agreement_kind') },
    { key: 'partner', label: t('filter.partner'), options: usePartnerOptions() },
    { key: 'province', label: t('filter.province'), options: useProvinceOptions() },
  ];
}

export function AgreementListHead({ view, narrowing }: { view: View; narrowing: Narrowing }) {
  const t = useTexts(agreementTexts);
  const format = useFormat();
  const { roles } = useViewer();
  const { search } = useLocation();
  const counts = useCounts(narrowing);
  const filters = useListFilters();
  const address = (to: View): string => {
    const params = new URLSearchParams(search);
    params.set('view', to);
    params.delete('state');
    return `/agreements?${params}`;
  };
  return (
    <ListHead
      title={t('title')}
      actions={
        <>
          <FilterMenu filters={filters} />
          {roles.includes('NEGOTIATOR') && (
            <Button
              component={Link}
              to="/agreements/new"
              size="xs"
              leftSection={<IconPlus size={15} stroke={2} />}
            >
              {t('new')}
            </Button>
          )}
        </>
      }
    >
      <TextSearch placeholder={t('filter.text')} label={t('filter.text')} />
      <FilterChips filters={filters} />
      <ViewTabs
        label={t('title')}
        tabs={views.map((one) => {
          const count = counts[one];
          return {
            to: address(one),
            label: t(`views.${one}`),
            chosen: one === view,
            ...(count === undefined ? {} : { count: format.number(count) }),
          };
        })}
      />
    </ListHead>
  );
}
