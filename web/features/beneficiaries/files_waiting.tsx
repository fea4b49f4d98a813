import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { faultOf } from '../../graphql/fault.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useHappenings } from '../../graphql/happenings.js';
import { useFormat } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import { FramedList } from '../../ui/framed_list.js';
import { NavCount } from '../../ui/navigation.js';
import { Section } from '../../ui/page.js';
import { ErrorState, SkeletonList } from '../../ui/states.js';
import { FileRow } from './file_row.js';
import { fileTexts } from './file.texts.js';

const filesWaiting = graphql(`
  query FilesWaiting($first: Int!) {
    beneficiaryFiles(
      filter: { states: [OPEN], withoutReferral: true }
      orderBy: { field: STATE_SINCE, direction: ASC }
      first: $first
    ) {
      totalCount
      nodes {
        id
        ...File_row
      }
    }
  }
`);

/** Open files that nobody has referred yet, whoever has waited longest first. */
export function FilesWaiting({ most = 6 }: { most?: number }) {
  const t = useTexts(fileTexts);
  const format = useFormat();
  const { data, error, refetch } = useQuery(filesWaiting, { variables: { first: most } });
  const again = (): void => void refetch().catch(() => undefined);
  useHappenings('BeneficiaryFile', again);
  useHappenings('Referral', again);
  if (!data) return error ? <ErrorState fault={faultOf(error)} onRetry={again} /> : <SkeletonList rows={3} />;
  const { nodes, totalCount } = data.beneficiaryFiles;
  return (
    <Section
      title={t('waiting_title')}
      beside={totalCount > 0 && format.number(totalCount)}
      actions={
        totalCount > most ? (
          <Button component={Link} to="/files?view=waiting" size="xs" variant="subtle">
            {t('waiting_all', { count: totalCount })}
          </Button>
        ) : null
      }
    >
      {nodes.length === 0 ? (
        t('empty.waiting')
      ) : (
        <FramedList
          label={t('waiting_title')}
          items={nodes}
          keyOf={(file) => file.id}
          addressOf={(file) => `/files/${file.id}?view=waiting`}
          row={(file) => <FileRow file={file} waiting />}
        />
      )}
    </Section>
  );
}

const filesWaitingCount = graphql(`
  query FilesWaitingCount {
    viewer {
      waiting {
        filesWithoutReferral
      }
    }
  }
`);

/** In the menu: how many files wait for a referral. */
export function FilesWaitingCount() {
  const { data, refetch } = useQuery(filesWaitingCount);
  const again = (): void => void refetch().catch(() => undefined);
  useHappenings('BeneficiaryFile', again);
  useHappenings('Referral', again);
  return <NavCount value={data?.viewer.waiting.filesWithoutReferral} />;
}
