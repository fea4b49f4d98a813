import { useQuery } from '@apollo/client/react';
import { IconFolderOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { faultOf } from '../../graphql/fault.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { FileDetailQuery } from '../../graphql/generated/graphql.js';
import { useHappenings } from '../../graphql/happenings.js';
import { useFormat } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import { useLocalName } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { Detail } from '../../ui/detail.js';
import { useDraft } from '../../ui/draft.js';
import { StateBadge } from '../../ui/state_badge.js';
import { EmptyState, ErrorState, SkeletonDetail } from '../../ui/states.js';
import { Code, PersonName } from '../../ui/values.js';
import { FileActions } from './file_actions.js';
import styles from './file_detail.module.css';
import { FileEdit } from './file_edit.js';
import { FileStory } from './file_story.js';
import { fileTexts } from './file.texts.js';

const fileDetail = graphql(`
  query FileDetail($id: ID!) {
    beneficiaryFile(id: $id) {
      id
      reference
      state
      stateSince
      openedOn
      delegation {
        id
        nameAr
        nameFr
      }
      province {
        id
        nameAr
        nameFr
      }
      beneficiary {
        id
        nameAr
        nameLatin
      }
      ...File_actions
      ...File_story
      ...File_edit
    }
  }
`);

type Shown = NonNullable<FileDetailQuery['beneficiaryFile']>;

function Lead({ file }: { file: Shown }) {
  const t = useTexts(fileTexts);
  const format = useFormat();
  const name = useLocalName();
  const since =
    file.state === 'CLOSED'
      ? t('closed_since', { ago: format.ago(file.stateSince) })
      : t('at_stage', { ago: format.ago(file.stateSince) });
  return (
    <>
      <Code>{file.reference}</Code> · {name(file.province)} ·{' '}
      {t('opened', { date: format.date(file.openedOn) })} · {since}
    </>
  );
}

interface FileDetailProps {
  id: string;
  /** What fits the file: beside the story. */
  fitting: ReactNode;
  /** What came of it so far: under the story. */
  after: ReactNode;
}

function Read({ file, fitting, after }: Omit<FileDetailProps, 'id'> & { file: Shown }) {
  const word = useWords();
  const { locale } = useLocale();
  // Kept with what was typed: after a reload the form is open again.
  const [edits, setEdits, stopEditing] = useDraft(`file.${file.id}.editing`, false);
  const { beneficiary, state, reference } = file;
  return (
    <Detail
      name={(locale === 'ar' ? beneficiary?.nameAr : beneficiary?.nameLatin) ?? reference}
      {...(beneficiary
        ? { title: <PersonName ar={beneficiary.nameAr} latin={beneficiary.nameLatin} /> }
        : {})}
      {...(state === 'CLOSED'
        ? { beside: <StateBadge meaning="closed">{word('beneficiary_file_state', state)}</StateBadge> }
        : {})}
      lead={<Lead file={file} />}
      actions={edits ? null : <FileActions file={file} onEdit={() => setEdits(true)} />}
    >
      {edits ? (
        <FileEdit file={file} onClose={stopEditing} />
      ) : (
        <div className={styles.container}>
          <div className={styles.columns}>
            <div className={styles.project}>
              <FileStory file={file} part="project" />
            </div>
            <div className={styles.fitting}>{fitting}</div>
            <div className={styles.person}>
              <FileStory file={file} part="person" />
              {after}
            </div>
          </div>
        </div>
      )}
    </Detail>
  );
}

/** One file: the person and the project as a short story, and beside it what fits. */
export function FileDetail({ id, ...slots }: FileDetailProps) {
  const t = useTexts(fileTexts);
  const { data, error, refetch } = useQuery(fileDetail, { variables: { id } });
  useHappenings('BeneficiaryFile', (ids) => {
    if (ids.has(id)) void refetch().catch(() => undefined);
  });
  if (error && !data) return <ErrorState fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonDetail />;
  if (!data.beneficiaryFile) return <EmptyState heading icon={IconFolderOff} title={t('gone')} />;
  return <Read key={id} file={data.beneficiaryFile} {...slots} />;
}
