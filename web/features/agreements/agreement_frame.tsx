import { useQuery } from '@apollo/client/react';
import { IconFileText } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { faultOf } from '../../graphql/fault.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useHappenings } from '../../graphql/happenings.js';
import { useTexts } from '../../i18n/texts.js';
import { EmptyState, ErrorState, SkeletonDetail } from '../../ui/states.js';
import { AgreementHead } from './agreement_head.js';
import styles from './agreement_page.module.css';
import { agreementTexts } from './agreement.texts.js';

const agreementFrame = graphql(`
  query AgreementFrame($id: ID!) {
    agreement(id: $id) {
      id
      ...Agreement_head
    }
  }
`);

/** An agreement's head, live, with one of its parts under it. */
export function AgreementFrame({ id, children }: { id: string; children: ReactNode }) {
  const t = useTexts(agreementTexts);
  const { data: asked, previousData, error, refetch } = useQuery(agreementFrame, { variables: { id } });
  // While it is asked for anew, what stands stays: an open form with what was typed must not go.
  const data = asked ?? previousData;
  const again = (): void => void refetch().catch(() => undefined);
  useHappenings('Agreement', (ids) => ids.has(id) && again());
  useHappenings('ClauseRevision', again);
  useHappenings('Clause', again);
  if (data?.agreement === null) {
    return (
      <EmptyState
        heading
        icon={IconFileText}
        title={t('not_found')}
        action={<Link to="/agreements">{t('back')}</Link>}
      />
    );
  }
  if (!data?.agreement) {
    return error ? <ErrorState fault={faultOf(error)} onRetry={again} /> : <SkeletonDetail />;
  }
  return (
    <div className={styles.frame}>
      <AgreementHead agreement={data.agreement} />
      <div className={styles.content}>{children}</div>
    </div>
  );
}
