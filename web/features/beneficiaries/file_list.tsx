import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconFolder } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { faultOf } from '../../graphql/fault.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useHappenings } from '../../graphql/happenings.js';
import { useMore } from '../../graphql/paging.js';
import { useTexts } from '../../i18n/texts.js';
import { useArrivals } from '../../ui/arrivals.js';
import { ListDetail } from '../../ui/list_detail.js';
import { EmptyState } from '../../ui/states.js';
import { FileListHead } from './file_list_head.js';
import { FileRow } from './file_row.js';
import { fileTexts } from './file.texts.js';
import type { FileView } from './file_filter.js';
import { useWantedFiles } from './file_views.js';

const fileList = graphql(`
  query FileList(
    $filter: BeneficiaryFileFilter
    $orderBy: BeneficiaryFileOrder
    $first: Int
    $after: String
  ) {
    beneficiaryFiles(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          ...File_row
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const page = 30;
/** The server's limit: what is asked anew at once. */
const most = 100;

function Nothing({ view, narrowed }: { view: FileView; narrowed: boolean }) {
  const t = useTexts(fileTexts);
  if (narrowed) {
    return (
      <EmptyState
        icon={IconFolder}
        title={t('empty.narrowed')}
        action={<Link to={`/files?view=${view}`}>{t('empty.widen')}</Link>}
      >
        {t('empty.narrowed_text')}
      </EmptyState>
    );
  }
  if (view === 'waiting') {
    return (
      <EmptyState
        icon={IconFolder}
        title={t('empty.waiting')}
        action={<Link to="/files?view=open">{t('empty.see_open')}</Link>}
      >
        {t('empty.waiting_text')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={IconFolder}
      title={t('empty.any')}
      action={
        <Button component={Link} to="/files/new">
          {t('new')}
        </Button>
      }
    >
      {t('empty.any_text')}
    </EmptyState>
  );
}

function useFileList() {
  const { view, filter, narrowed } = useWantedFiles();
  const variables = { filter, orderBy: { field: 'STATE_SINCE', direction: 'ASC' }, first: page } as const;
  const { data, error, refetch, fetchMore } = useQuery(fileList, { variables });
  const edges = data?.beneficiaryFiles.edges ?? null;
  const arrivals = useArrivals(edges, ({ node }) => node.id, JSON.stringify(filter));
  const again = (): void =>
    void refetch({ ...variables, first: Math.min(most, Math.max(page, edges?.length ?? 0)) }).catch(
      () => undefined,
    );
  useHappenings('BeneficiaryFile', again);
  useHappenings('Referral', again);
  const more = useMore(data?.beneficiaryFiles.pageInfo, async (after) => {
    const next = await fetchMore({ variables: { ...variables, after } });
    arrivals.show(next.data?.beneficiaryFiles.edges);
  });
  return { view, narrowed, arrivals, again, fault: error ? faultOf(error) : null, more };
}

/** The files of the territory, whoever has waited longest first. */
export function FileList({ children }: { children: ReactNode }) {
  const t = useTexts(fileTexts);
  const { view, narrowed, arrivals, again, fault, more } = useFileList();
  return (
    <ListDetail
      base="/files"
      label={t('title')}
      items={arrivals.shown}
      keyOf={({ node }) => node.id}
      addressOf={({ node }) => `/files/${node.id}`}
      row={({ node }) => <FileRow file={node} waiting={view === 'waiting'} />}
      head={<FileListHead />}
      empty={<Nothing view={view} narrowed={narrowed} />}
      fault={fault}
      onRetry={again}
      more={more}
      arrivals={arrivals}
    >
      {children}
    </ListDetail>
  );
}
