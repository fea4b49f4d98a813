import { useQuery } from '@apollo/client/react';
import { IconInbox } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { faultOf } from '../../graphql/fault.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { ReferralListQuery } from '../../graphql/generated/graphql.js';
import { useHappenings } from '../../graphql/happenings.js';
import { useMore } from '../../graphql/paging.js';
import { useTexts } from '../../i18n/texts.js';
import { words } from '../../i18n/words.texts.js';
import { useArrivals } from '../../ui/arrivals.js';
import { useFilterValues } from '../../ui/filters.js';
import { ListDetail } from '../../ui/list_detail.js';
import { EmptyState } from '../../ui/states.js';
import { filterOf, isView, orderOf, type Side, type View, views } from './referral.life.js';
import { ReferralListHead } from './referral_list_head.js';
import { ReferralRow } from './referral_row.js';
import { referralsTexts } from './referrals.texts.js';

const referralList = graphql(`
  query ReferralList(
    $filter: ReferralFilter
    $orderBy: ReferralOrder
    $first: Int
    $after: String
    $counted: Boolean!
    $unsent: ReferralFilter
    $answer: ReferralFilter
    $running: ReferralFilter
    $done: ReferralFilter
  ) {
    referrals(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          ...Referral_row
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    unsent: referrals(filter: $unsent, first: 1) @include(if: $counted) {
      totalCount
    }
    answer: referrals(filter: $answer, first: 1) @include(if: $counted) {
      totalCount
    }
    running: referrals(filter: $running, first: 1) @include(if: $counted) {
      totalCount
    }
    done: referrals(filter: $done, first: 1) @include(if: $counted) {
      totalCount
    }
  }
`);

const page = 25;
/** The server's limit: what is asked anew at once. */
const most = 100;

type Kind = keyof typeof words.support_kind;
const isKind = (value: string | null): value is Kind =>
  value !== null && Object.hasOwn(words.support_kind, value);

/** What the address asks for: which view, narrowed by what. */
export function useWanted(): { view: View; filter: ReturnType<typeof filterOf>; narrowed: boolean } {
  const { value } = useFilterValues();
  const asked = value('view');
  const view = isView(asked) ? asked : 'answer';
  const kind = value('kind');
  const narrowing = {
    province: value('province'),
    kind: isKind(kind) ? kind : null,
    commitment: value('commitment'),
    text: value('text'),
  };
  return {
    view,
    filter: filterOf(view, narrowing),
    narrowed: Object.values(narrowing).some((part) => part !== null),
  };
}

function Nothing({ side, view, narrowed }: { side: Side; view: View; narrowed: boolean }) {
  const t = useTexts(referralsTexts);
  const { pathname } = useLocation();
  if (narrowed) {
    return (
      <EmptyState
        icon={IconInbox}
        title={t('empty.narrowed')}
        action={<Link to={`${pathname}?view=${view}`}>{t('empty.widen')}</Link>}
      >
        {t('empty.narrowed_text')}
      </EmptyState>
    );
  }
  if (side === 'partner' && view === 'answer') {
    return (
      <EmptyState
        icon={IconInbox}
        title={t('empty.answer_yours')}
        action={<Link to={`${pathname}?view=running`}>{t('empty.see_running')}</Link>}
      >
        {t('empty.answer_yours_text')}
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={IconInbox} title={t('empty.any')}>
      {t('empty.any_text')}
    </EmptyState>
  );
}

type Counted = Pick<ReferralListQuery, 'unsent' | 'answer' | 'running' | 'done'>;

/** How many each view holds; none while nothing has come. */
function countsOf({ unsent, answer, running, done }: Counted = {}): Partial<Record<View, number>> {
  if (!unsent || !answer || !running || !done) return {};
  return {
    unsent: unsent.totalCount,
    answer: answer.totalCount,
    running: running.totalCount,
    done: done.totalCount,
  };
}

/** Loads the list and its counts in one request, keeps them live, and lets new items in only when asked. */
function useReferralList() {
  const { view, filter, narrowed } = useWanted();
  const under = (one: 'unsent' | 'answer' | 'running' | 'done') => ({ ...filter, states: [...views[one]] });
  const variables = {
    ...{ filter, orderBy: orderOf(view), first: page, counted: true },
    ...{ unsent: under('unsent'), answer: under('answer'), running: under('running'), done: under('done') },
  };
  const { data, previousData, error, refetch, fetchMore } = useQuery(referralList, { variables });
  const edges = data?.referrals.edges ?? null;
  const arrivals = useArrivals(edges, ({ node }) => node.id, JSON.stringify(filter));
  const again = (): void =>
    void refetch({ ...variables, first: Math.min(most, Math.max(page, edges?.length ?? 0)) }).catch(
      () => undefined,
    );
  useHappenings('Referral', again);
  const more = useMore(data?.referrals.pageInfo, async (after) => {
    const next = await fetchMore({ variables: { ...variables, counted: false, after } });
    arrivals.show(next.data?.referrals.edges);
  });
  return {
    view,
    narrowed,
    counts: countsOf(data ?? previousData),
    arrivals,
    again,
    fault: error ? faultOf(error) : null,
    more,
  };
}

interface ReferralListProps {
  side: Side;
  base: string;
  /** The open referral. */
  children: ReactNode;
}

/** Everything that was referred: what waits for the reader first, the oldest promise on top. */
export function ReferralList({ side, base, children }: ReferralListProps) {
  const t = useTexts(referralsTexts);
  const { view, narrowed, counts, arrivals, again, fault, more } = useReferralList();
  return (
    <ListDetail
      base={base}
      label={t(`title.${side}`)}
      items={arrivals.shown}
      keyOf={({ node }) => node.id}
      addressOf={({ node }) => `${base}/${node.id}`}
      row={({ node }) => <ReferralRow referral={node} side={side} />}
      head={<ReferralListHead side={side} counts={counts} />}
      empty={<Nothing side={side} view={view} narrowed={narrowed} />}
      fault={fault}
      onRetry={again}
      more={more}
      arrivals={arrivals}
    >
      {children}
    </ListDetail>
  );
}
