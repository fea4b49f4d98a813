import { useQuery } from '@apollo/client/react';
import { ActionIcon } from '@mantine/core';
import { IconPlus, IconUsersGroup } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { faultOf } from '../../graphql/fault.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { MeetingListQuery, OutreachMeetingFilter } from '../../graphql/generated/graphql.js';
import { useHappenings } from '../../graphql/happenings.js';
import { useMore } from '../../graphql/paging.js';
import { useOwnProvinceOptions, useProvinceOptions } from '../../graphql/territory.js';
import { portalOf, useViewer } from '../../graphql/viewer.js';
import { today, useFormat } from '../../i18n/format.js';
import { useLocalName } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { useWordOptions, useWords, wordOf } from '../../i18n/words.texts.js';
import { useArrivals } from '../../ui/arrivals.js';
import { FilterChips, FilterMenu, useFilterValues, type Filter } from '../../ui/filters.js';
import { ListDetail } from '../../ui/list_detail.js';
import { ListHead } from '../../ui/list_head.js';
import { ListRow } from '../../ui/list_row.js';
import { EmptyState } from '../../ui/states.js';
import { meetingTexts } from './meeting.texts.js';

const meetingList = graphql(`
  query MeetingList($filter: OutreachMeetingFilter, $first: Int, $after: String) {
    outreachMeetings(filter: $filter, first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          kind
          heldOn
          place
          province {
            id
            nameAr
            nameFr
          }
          ideas {
            id
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

type Meeting = MeetingListQuery['outreachMeetings']['edges'][number]['node'];

/** The programme's first outreach meetings. */
const firstYear = 2001;

function useWanted(): { filter: OutreachMeetingFilter; narrowed: boolean } {
  const { value } = useFilterValues();
  const kind = wordOf('meeting_kind', value('kind'));
  const year = /^\d{4}$/.exec(value('year') ?? '')?.[0];
  const filter: OutreachMeetingFilter = {
    ...(kind ? { kinds: [kind] } : {}),
    ...(value('province') ? { provinceCode: value('province') } : {}),
    ...(year ? { from: `${year}-01-01`, until: `${year}-12-31` } : {}),
  };
  return { filter, narrowed: Object.keys(filter).length > 0 };
}

function useListFilters(): readonly Filter[] {
  const t = useTexts(meetingTexts);
  const own = useOwnProvinceOptions();
  const all = useProvinceOptions();
  const thisYear = Number(today().slice(0, 4));
  const years = Array.from({ length: thisYear - firstYear + 1 }, (_, back) => String(thisYear - back));
  return [
    { key: 'kind', label: t('filter.kind'), options: useWordOptions('meeting_kind') },
    { key: 'province', label: t('filter.province'), options: own.length > 0 ? own : all },
    { key: 'year', label: t('filter.year'), options: years.map((year) => ({ value: year, label: year })) },
  ];
}

function Head({ count }: { count: number | undefined }) {
  const t = useTexts(meetingTexts);
  const format = useFormat();
  const filters = useListFilters();
  const holds = portalOf(useViewer()) === 'delegation';
  return (
    <ListHead
      title={t('title')}
      {...(count === undefined ? {} : { count: format.number(count) })}
      actions={
        <>
          <FilterMenu filters={filters} />
          {holds && (
            <ActionIcon
              component={Link}
              to="/meetings/new"
              aria-label={t('hold.action')}
              title={t('hold.action')}
            >
              <IconPlus size={18} stroke={1.8} />
            </ActionIcon>
          )}
        </>
      }
    >
      <FilterChips filters={filters} />
    </ListHead>
  );
}

function Row({ meeting }: { meeting: Meeting }) {
  const t = useTexts(meetingTexts);
  const word = useWords();
  const name = useLocalName();
  const format = useFormat();
  return (
    <ListRow
      title={name(meeting.province)}
      beside={<time dateTime={meeting.heldOn}>{format.date(meeting.heldOn)}</time>}
      meta={[
        word('meeting_kind', meeting.kind),
        <bdi key="place">{meeting.place}</bdi>,
        t('ideas_count', { count: meeting.ideas.length }),
      ]}
    />
  );
}

function Nothing({ narrowed }: { narrowed: boolean }) {
  const t = useTexts(meetingTexts);
  return narrowed ? (
    <EmptyState icon={IconUsersGroup} title={t('narrowed')} action={<Link to="/meetings">{t('widen')}</Link>}>
      {t('narrowed_text')}
    </EmptyState>
  ) : (
    <EmptyState icon={IconUsersGroup} title={t('empty')}>
      {t('empty_text')}
    </EmptyState>
  );
}

/** Outreach meetings, the latest first. */
export function MeetingList({ children }: { children: ReactNode }) {
  const t = useTexts(meetingTexts);
  const { filter, narrowed } = useWanted();
  const variables = { filter, first: 30 };
  const { data, error, refetch, fetchMore } = useQuery(meetingList, { variables });
  const arrivals = useArrivals(
    data?.outreachMeetings.edges ?? null,
    ({ node }) => node.id,
    JSON.stringify(filter),
  );
  const again = (): void => void refetch().catch(() => undefined);
  useHappenings('OutreachMeeting', again);
  const more = useMore(data?.outreachMeetings.pageInfo, async (after) => {
    const next = await fetchMore({ variables: { ...variables, after } });
    arrivals.show(next.data?.outreachMeetings.edges);
  });
  return (
    <ListDetail
      base="/meetings"
      label={t('title')}
      items={arrivals.shown}
      keyOf={({ node }) => node.id}
      addressOf={({ node }) => `/meetings/${node.id}`}
      row={({ node }) => <Row meeting={node} />}
      head={<Head count={data?.outreachMeetings.totalCount} />}
      empty={<Nothing narrowed={narrowed} />}
      fault={error ? faultOf(error) : null}
      onRetry={again}
      more={more}
      arrivals={arrivals}
    >
      {children}
    </ListDetail>
  );
}
