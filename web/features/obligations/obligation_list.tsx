import { useQuery } from '@apollo/client/react';
import { IconCalendarDue } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { faultOf } from '../../graphql/fault.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useHappenings } from '../../graphql/happenings.js';
import { useMore } from '../../graphql/paging.js';
import { useFormat } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import { useFilterValues } from '../../ui/filters.js';
import { ListDetail } from '../../ui/list_detail.js';
import { ListHead, ViewTabs } from '../../ui/list_head.js';
import { EmptyState } from '../../ui/states.js';
import { ObligationRow } from './obligation_row.js';
import { obligationTexts } from './obligation.texts.js';

const obligationList = graphql(`
  query ObligationList($filter: ObligationFilter, $first: Int, $after: String) {
    obligations(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        ...Obligation_row
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const obligationCounts = graphql(`
  query ObligationCounts {
    late: obligations(filter: { states: [LATE] }, first: 1) {
      totalCount
    }
    due: obligations(filter: { states: [DUE] }, first: 1) {
      totalCount
    }
    fulfilled: obligations(filter: { states: [FULFILLED] }, first: 1) {
      totalCount
    }
    waived: obligations(filter: { states: [WAIVED] }, first: 1) {
      totalCount
    }
  }
`);

const states = { late: 'LATE', due: 'DUE', fulfilled: 'FULFILLED', waived: 'WAIVED' } as const;
type View = keyof typeof states;
const views = Object.keys(states) as View[];
const isView = (value: string | null): value is View => value !== null && Object.hasOwn(states, value);

function Head({ view }: { view: View }) {
  const t = useTexts(obligationTexts);
  const format = useFormat();
  const { pathname } = useLocation();
  const { data, refetch } = useQuery(obligationCounts);
  useHappenings('Obligation', () => void refetch().catch(() => undefined));
  return (
    <ListHead title={t('title')}>
      <ViewTabs
        label={t('title')}
        tabs={views.map((one) => ({
          to: `${pathname}?view=${one}`,
          label: t(`views.${one}`),
          chosen: one === view,
          ...(data ? { count: format.number(data[one].totalCount) } : {}),
        }))}
      />
    </ListHead>
  );
}

function Nothing({ view }: { view: View }) {
  const t = useTexts(obligationTexts);
  if (view === 'late') {
    return (
      <EmptyState
        icon={IconCalendarDue}
        title={t('empty.late')}
        action={<Link to="/obligations?view=due">{t('empty.see_due')}</Link>}
      >
        {t('empty.late_text')}
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={IconCalendarDue} title={t('empty.other')}>
      {t('empty.other_text')}
    </EmptyState>
  );
}

/** What parties must do by a date: what is late first. */
export function ObligationList({ children }: { children: ReactNode }) {
  const t = useTexts(obligationTexts);
  const { value } = useFilterValues();
  const asked = value('view');
  const view = isView(asked) ? asked : 'late';
  const variables = { filter: { states: [states[view]] }, first: 30 };
  const { data, error, refetch, fetchMore } = useQuery(obligationList, { variables });
  const again = (): void => void refetch().catch(() => undefined);
  useHappenings('Obligation', again);
  const more = useMore(data?.obligations.pageInfo, (after) => fetchMore({ variables: { after } }));
  return (
    <ListDetail
      base="/obligations"
      label={t('title')}
      items={data?.obligations.nodes ?? null}
      keyOf={({ id }) => id}
      addressOf={({ id }) => `/obligations/${id}`}
      row={(obligation) => <ObligationRow obligation={obligation} />}
      head={<Head view={view} />}
      empty={<Nothing view={view} />}
      fault={error ? faultOf(error) : null}
      onRetry={again}
      more={more}
    >
      {children}
    </ListDetail>
  );
}
