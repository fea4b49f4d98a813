import { useQuery } from '@apollo/client/react';
import { ActionIcon } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import { graphql } from '../../graphql/generated/gql.js';
import { useHappenings } from '../../graphql/happenings.js';
import { useOwnProvinceOptions, useProvinceOptions } from '../../graphql/territory.js';
import { portalOf, useViewer } from '../../graphql/viewer.js';
import { useFormat } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import { useWordOptions } from '../../i18n/words.texts.js';
import { FilterChips, FilterMenu, type Filter } from '../../ui/filters.js';
import { ListHead, ViewTabs } from '../../ui/list_head.js';
import { TextSearch } from '../../ui/text_search.js';
import { fileTexts } from './file.texts.js';
import { fileFilterOf, fileViews, type FileView } from './file_filter.js';
import { useWantedFiles } from './file_views.js';

const fileCounts = graphql(`
  query FileCounts(
    $waiting: BeneficiaryFileFilter!
    $open: BeneficiaryFileFilter!
    $closed: BeneficiaryFileFilter!
  ) {
    waiting: beneficiaryFiles(filter: $waiting, first: 1) {
      totalCount
    }
    open: beneficiaryFiles(filter: $open, first: 1) {
      totalCount
    }
    closed: beneficiaryFiles(filter: $closed, first: 1) {
      totalCount
    }
  }
`);

/** How many each view holds under the filters of now; the whole is open and closed. */
function useCounts(): Partial<Record<FileView, number>> {
  const { narrowing } = useWantedFiles();
  const { data, previousData, refetch } = useQuery(fileCounts, {
    variables: {
      waiting: fileFilterOf('waiting', narrowing),
      open: fileFilterOf('open', narrowing),
      closed: fileFilterOf('closed', narrowing),
    },
  });
  const again = (): void => void refetch().catch(() => undefined);
  useHappenings('BeneficiaryFile', again);
  useHappenings('Referral', again);
  const now = data ?? previousData;
  if (!now) return {};
  const [waiting, open, closed] = [now.waiting.totalCount, now.open.totalCount, now.closed.totalCount];
  return { waiting, open, closed, all: open + closed };
}

function useListFilters(): readonly Filter[] {
  const t = useTexts(fileTexts);
  const own = useOwnProvinceOptions();
  const all = useProvinceOptions();
  return [
    { key: 'stage', label: t('filter.stage'), options: useWordOptions('stage') },
    { key: 'province', label: t('filter.province'), options: own.length > 0 ? own : all },
    { key: 'sector', label: t('filter.sector'), options: useWordOptions('sector') },
    { key: 'need', label: t('filter.need'), options: useWordOptions('support_kind') },
  ];
}

export function FileListHead() {
  const t = useTexts(fileTexts);
  const format = useFormat();
  const { search } = useLocation();
  const { view: open } = useWantedFiles();
  const counts = useCounts();
  const filters = useListFilters();
  const opensFiles = portalOf(useViewer()) === 'delegation';
  const address = (view: FileView): string => {
    const params = new URLSearchParams(search);
    params.set('view', view);
    return `/files?${params}`;
  };
  return (
    <ListHead
      title={t('title')}
      actions={
        <>
          <FilterMenu filters={filters} />
          {opensFiles && (
            <ActionIcon component={Link} to="/files/new" aria-label={t('new')} title={t('new')}>
              <IconPlus size={18} stroke={1.8} />
            </ActionIcon>
          )}
        </>
      }
    >
      <TextSearch placeholder={t('search')} label={t('search_label')} />
      <FilterChips filters={filters} />
      <ViewTabs
        label={t('title')}
        tabs={fileViews.map((view) => {
          const count = counts[view];
          return {
            to: address(view),
            label: t(`views.${view}`),
            chosen: view === open,
            ...(count === undefined ? {} : { count: format.number(count) }),
          };
        })}
      />
    </ListHead>
  );
}
