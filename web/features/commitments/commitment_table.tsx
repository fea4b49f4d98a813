import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import { faultOf } from '../../graphql/fault.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { CommitmentListQuery } from '../../graphql/generated/graphql.js';
import { useHappenings } from '../../graphql/happenings.js';
import { useMore } from '../../graphql/paging.js';
import { useProvinceOptions } from '../../graphql/territory.js';
import { useTexts } from '../../i18n/texts.js';
import { useWordOptions, words } from '../../i18n/words.texts.js';
import { DataTable } from '../../ui/data_table.js';
import { FilterChips, FilterMenu, useFilterValues, type Filter } from '../../ui/filters.js';
import { Page, PageHeader } from '../../ui/page.js';
import { EmptyState, ErrorState, SkeletonList } from '../../ui/states.js';
import { uiTexts } from '../../ui/ui.texts.js';
import { useCommitmentColumns } from './commitment_columns.js';
import { commitmentsTexts } from './commitments.texts.js';

const commitmentList = graphql(`
  query CommitmentList($filter: CommitmentFilter, $first: Int, $after: String) {
    commitments(filter: $filter, first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          ...Commitment_numbers
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type CommitmentEdge = CommitmentListQuery['commitments']['edges'][number];

const page = 50;

function oneOf<L extends 'support_kind' | 'commitment_state'>(
  list: L,
  value: string | null,
): (keyof (typeof words)[L] & string)[] | undefined {
  return value !== null && Object.hasOwn(words[list], value)
    ? [value as keyof (typeof words)[L] & string]
    : undefined;
}

/** What the address asks for, and how many of its narrowings hold. */
function useWanted() {
  const { value } = useFilterValues();
  const kinds = oneOf('support_kind', value('kind'));
  const states = oneOf('commitment_state', value('state'));
  const provinceCode = value('province');
  const agreementId = value('agreement');
  const filter = {
    ...(kinds ? { kinds } : {}),
    ...(states ? { states } : {}),
    ...(provinceCode ? { provinceCode } : {}),
    ...(agreementId ? { agreementId } : {}),
    ...(value('capacity') ? { withCapacity: true } : {}),
  };
  return { filter, narrowed: Object.keys(filter).length > 0 };
}

function useTableFilters(): readonly Filter[] {
  const t = useTexts(commitmentsTexts);
  return [
    { key: 'kind', label: t('filter.kind'), options: useWordOptions('support_kind') },
    { key: 'state', label: t('filter.state'), options: useWordOptions('commitment_state') },
    { key: 'province', label: t('filter.province'), options: useProvinceOptions() },
    {
      key: 'capacity',
      label: t('filter.capacity'),
      options: [{ value: 'left', label: t('with_capacity') }],
    },
  ];
}

function Nothing({ narrowed }: { narrowed: boolean }) {
  const t = useTexts(commitmentsTexts);
  const { pathname } = useLocation();
  if (narrowed) {
    return (
      <EmptyState
        icon={IconAdjustmentsHorizontal}
        title={t('narrowed')}
        action={<Link to={pathname}>{t('widen')}</Link>}
      />
    );
  }
  return (
    <EmptyState
      icon={IconAdjustmentsHorizontal}
      title={t('empty')}
      action={<Link to="/agreements">{t('to_agreements')}</Link>}
    >
      {t('empty_text')}
    </EmptyState>
  );
}

/** Every commitment one may see, with what is promised, reserved, used and left of it now. */
export function CommitmentTable({ side }: { side: 'partner' | 'commission' }) {
  const t = useTexts(commitmentsTexts);
  const u = useTexts(uiTexts);
  const filters = useTableFilters();
  const columns = useCommitmentColumns(side);
  const { filter, narrowed } = useWanted();
  const variables = { filter, first: page };
  const { data, error, refetch, fetchMore } = useQuery(commitmentList, { variables });
  const again = (): void => void refetch().catch(() => undefined);
  useHappenings('Referral', again);
  const more = useMore(data?.commitments.pageInfo, (after) =>
    fetchMore({ variables: { ...variables, after } }),
  );
  const rows = data?.commitments.edges;
  return (
    <Page wide>
      <PageHeader
        title={t(`title.${side}`)}
        lead={t(side === 'partner' ? 'lead_partner' : 'lead')}
        actions={<FilterMenu filters={filters} />}
      />
      <FilterChips filters={filters} />
      {!rows && (error ? <ErrorState fault={faultOf(error)} onRetry={again} /> : <SkeletonList />)}
      {rows?.length === 0 && <Nothing narrowed={narrowed} />}
      {rows && rows.length > 0 && (
        <DataTable caption={t(`title.${side}`)} columns={columns} rows={rows} keyOf={({ node }) => node.id} />
      )}
      {more && (
        <Button variant="subtle" color="gray" fullWidth mt="sm" loading={more.busy} onClick={more.load}>
          {u('load_more')}
        </Button>
      )}
    </Page>
  );
}
