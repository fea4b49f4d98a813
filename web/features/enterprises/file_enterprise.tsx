import { useQuery } from '@apollo/client/react';
import { IconBuildingStore } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../graphql/generated/gql.js';
import type { FileEnterpriseQuery } from '../../graphql/generated/graphql.js';
import { useHappenings } from '../../graphql/happenings.js';
import { useFormat } from '../../i18n/format.js';
import { useQuantity } from '../../i18n/quantity.texts.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { ActionBar } from '../../ui/action_bar.js';
import { Section } from '../../ui/page.js';
import { EnterpriseVisits } from './enterprise_visits.js';
import { RecordEnterprise } from './record_enterprise.js';
import styles from './enterprise.module.css';
import { enterpriseTexts } from './enterprise.texts.js';

const fileEnterprise = graphql(`
  query FileEnterprise($id: ID!) {
    beneficiaryFile(id: $id) {
      id
      stage
      province {
        id
        code
      }
      project {
        id
        sector
        legalForm
      }
      viewerActions {
        action
        enabled
        rule
      }
      enterprise {
        id
        name
        legalForm
        createdOn
        jobs
        ...Enterprise_visits
      }
    }
  }
`);

type File = NonNullable<FileEnterpriseQuery['beneficiaryFile']>;

function Founded({ enterprise }: { enterprise: NonNullable<File['enterprise']> }) {
  const t = useTexts(enterpriseTexts);
  const word = useWords();
  const format = useFormat();
  const quantity = useQuantity();
  return (
    <>
      <Section title={t('section')}>
        <Link to={`/enterprises/${enterprise.id}`}>
          <bdi>{enterprise.name}</bdi>
        </Link>
        <p className={styles.step}>
          {word('legal_form', enterprise.legalForm)} ·{' '}
          {t('founded', { date: format.date(enterprise.createdOn) })} ·{' '}
          {quantity('jobs', { count: enterprise.jobs })}
        </p>
      </Section>
      <EnterpriseVisits enterprise={enterprise} />
    </>
  );
}

/** From these stages on an enterprise is what one asks about. */
const late: readonly string[] = ['FINANCING', 'CREATION', 'FOLLOW_UP'];

function NotYet({ file }: { file: File }) {
  const t = useTexts(enterpriseTexts);
  const [open, setOpen] = useState(false);
  const actions = file.viewerActions.filter(({ action }) => action === 'RECORD_ENTERPRISE');
  return (
    <Section title={t('section')}>
      {open ? (
        <RecordEnterprise file={file} onClose={() => setOpen(false)} />
      ) : (
        <>
          <p className={styles.line}>{t('none_yet')}</p>
          <div className={styles.panel}>
            <ActionBar
              actions={actions}
              labels={{
                RECORD_ENTERPRISE: {
                  label: t('record.action'),
                  icon: IconBuildingStore,
                  primary: late.includes(file.stage),
                },
              }}
              onAct={() => setOpen(true)}
            />
          </div>
        </>
      )}
    </Section>
  );
}

/** The enterprise that came of a file and its visits, or the way to record one. */
export function FileEnterprise({ fileId }: { fileId: string }) {
  const { data, refetch } = useQuery(fileEnterprise, { variables: { id: fileId } });
  const again = (): void => void refetch().catch(() => undefined);
  useHappenings('Enterprise', again);
  useHappenings('BeneficiaryFile', (ids) => ids.has(fileId) && again());
  const file = data?.beneficiaryFile;
  if (!file) return null;
  return file.enterprise ? <Founded enterprise={file.enterprise} /> : <NotYet file={file} />;
}
