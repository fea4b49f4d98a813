import { useQuery } from '@apollo/client/react';
import { IconBuildingStore } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { faultOf } from '../../graphql/fault.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { EnterpriseFilter, EnterpriseListQuery } from '../../graphql/generated/graphql.js';
import { useHappenings } from '../../graphql/happenings.js';
import { useMore } from '../../graphql/paging.js';
import { usePartnerOptions } from '../../graphql/partners.js';
import { useOwnProvinceOptions, useProvinceOptions } from '../../graphql/territory.js';
import { useFormat } from '../../i18n/format.js';
import { useLocalName } from '../../i18n/named.js';
import { useQuantity } from '../../i18n/quantity.texts.js';
import { useTexts } from '../../i18n/texts.js';
import { useWordOptions, useWords, wordOf } from '../../i18n/words.texts.js';
import { useArrivals } from '../../ui/arrivals.js';
import { Deadline } from '../../ui/deadline.js';
import { FilterChips, FilterMenu, useFilterValues, type Filter } from '../../ui/filters.js';
import { ListDetail } from '../../ui/list_detail.js';
import { ListHead } from '../../ui/list_head.js';
import { ListRow } from '../../ui/list_row.js';
import { EmptyState } from '../../ui/states.js';
import { enterpriseTexts } from './enterprise.texts.js';

const enterpriseList = graphql(`
  query EnterpriseList($filter: EnterpriseFilter, $first: Int, $after: String) {
    enterprises(filter: $filter, first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          name
          sector
          createdOn
          jobs
          province {
            id
            nameAr
            nameFr
          }
          followUps {
            id
            month
            dueOn
            doneOn
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

type Enterprise = EnterpriseListQuery['enterprises']['edges'][number]['node'];

function useWanted(): { filter: EnterpriseFilter; narrowed: boolean } {
  const { value } = useFilterValues();
  const sector = wordOf('sector', value('sector'));
  const filter: EnterpriseFilter = {
    ...(sector ? { sectors: [sector] } : {}),
    ...(value('province') ? { provinceCode: value('province') } : {}),
    ...(value('partner') ? { partnerId: value('partner') } : {}),
  };
  return { filter, narrowed: Object.keys(filter).length > 0 };
}

function Head({ count }: { count: number | undefined }) {
  const t = useTexts(enterpriseTexts);
  const format = useFormat();
  const own = useOwnProvinceOptions();
  const all = useProvinceOptions();
  const filters: readonly Filter[] = [
    { key: 'sector', label: t('filter.sector'), options: useWordOptions('sector') },
    { key: 'province', label: t('filter.province'), options: own.length > 0 ? own : all },
    { key: 'partner', label: t('filter.partner'), options: usePartnerOptions() },
  ];
  return (
    <ListHead
      title={t('title')}
      {...(count === undefined ? {} : { count: format.number(count) })}
      actions={<FilterMenu filters={filters} />}
    >
      <FilterChips filters={filters} />
    </ListHead>
  );
}

function Row({ enterprise }: { enterprise: Enterprise }) {
  const t = useTexts(enterpriseTexts);
  const word = useWords();
  const name = useLocalName();
  const format = useFormat();
  const quantity = useQuantity();
  const next = enterprise.followUps.find(({ doneOn }) => doneOn === null);
  return (
    <ListRow
      title={<bdi>{enterprise.name}</bdi>}
      beside={next ? <Deadline date={next.dueOn} soon={30} /> : format.date(enterprise.createdOn, 'month')}
      meta={[
        word('sector', enterprise.sector),
        name(enterprise.province),
        quantity('jobs', { count: enterprise.jobs }),
      ]}
      {...(next ? { badge: t('visit_due', { month: next.month }) } : {})}
    />
  );
}

/** What came of the files: enterprises, and when each is to be visited next. */
export function EnterpriseList({ children }: { children: ReactNode }) {
  const t = useTexts(enterpriseTexts);
  const { filter, narrowed } = useWanted();
  const variables = { filter, first: 30 };
  const { data, error, refetch, fetchMore } = useQuery(enterpriseList, { variables });
  const arrivals = useArrivals(
    data?.enterprises.edges ?? null,
    ({ node }) => node.id,
    JSON.stringify(filter),
  );
  const again = (): void => void refetch().catch(() => undefined);
  useHappenings('Enterprise', again);
  const more = useMore(data?.enterprises.pageInfo, async (after) => {
    const next = await fetchMore({ variables: { ...variables, after } });
    arrivals.show(next.data?.enterprises.edges);
  });
  const key = narrowed ? 'narrowed' : 'empty';
  return (
    <ListDetail
      base="/enterprises"
      label={t('title')}
      items={arrivals.shown}
      keyOf={({ node }) => node.id}
      addressOf={({ node }) => `/enterprises/${node.id}`}
      row={({ node }) => <Row enterprise={node} />}
      head={<Head count={data?.enterprises.totalCount} />}
      empty={
        <EmptyState
          icon={IconBuildingStore}
          title={t(key)}
          action={narrowed ? <Link to="/enterprises">{t('widen')}</Link> : null}
        >
          {t(`${key}_text`)}
        </EmptyState>
      }
      fault={error ? faultOf(error) : null}
      onRetry={again}
      more={more}
      arrivals={arrivals}
    >
      {children}
    </ListDetail>
  );
}
