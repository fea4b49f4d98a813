import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { faultOf } from '../../graphql/fault.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useHappenings } from '../../graphql/happenings.js';
import { useTexts } from '../../i18n/texts.js';
import { NavCount } from '../../ui/navigation.js';
import { Section } from '../../ui/page.js';
import { ErrorState, SkeletonList } from '../../ui/states.js';
import { AgreementRow } from './agreement_row.js';
import styles from './agreement_list.module.css';
import { waitingTexts } from './waiting.texts.js';

const agreementsWaiting = graphql(`
  query AgreementsWaiting($first: Int!) {
    agreements(
      filter: { waitingForViewer: true }
      orderBy: { field: STATE_SINCE, direction: ASC }
      first: $first
    ) {
      totalCount
      nodes {
        id
        state
        ...Agreement_row
      }
    }
  }
`);

/** The agreements that wait for the reader: a clause to answer, a text to sign; the oldest first. */
export function AgreementsWaiting({ most = 8 }: { most?: number }) {
  const t = useTexts(waitingTexts);
  const { data, error, refetch } = useQuery(agreementsWaiting, { variables: { first: most } });
  const again = (): void => void refetch().catch(() => undefined);
  useHappenings('Agreement', again);
  useHappenings('ClauseRevision', again);
  if (!data) return error ? <ErrorState fault={faultOf(error)} onRetry={again} /> : <SkeletonList rows={3} />;
  const { nodes, totalCount } = data.agreements;
  const parts = [
    ['to_sign', nodes.filter(({ state }) => state === 'AGREED')],
    ['to_answer', nodes.filter(({ state }) => state !== 'AGREED')],
  ] as const;
  return (
    <>
      {parts.map(
        ([part, agreements]) =>
          (agreements.length > 0 || part === 'to_answer') && (
            <Section
              key={part}
              title={t(part)}
              actions={totalCount > most ? <Link to="/agreements?view=waiting">{t('all')}</Link> : null}
            >
              {agreements.length === 0 && <p className={styles.nothing}>{t('nothing')}</p>}
              <ul className={styles.framed}>
                {agreements.map((agreement) => (
                  <li key={agreement.id}>
                    <AgreementRow agreement={agreement} mine />
                  </li>
                ))}
              </ul>
            </Section>
          ),
      )}
    </>
  );
}

const waitingCount = graphql(`
  query AgreementsWaitingCount {
    agreements(filter: { waitingForViewer: true }, first: 1) {
      totalCount
    }
  }
`);

/** In the menu: how many agreements wait for the reader. */
export function AgreementsWaitingCount() {
  const { data, refetch } = useQuery(waitingCount);
  const again = (): void => void refetch().catch(() => undefined);
  useHappenings('Agreement', again);
  useHappenings('ClauseRevision', again);
  return <NavCount value={data?.agreements.totalCount} attention />;
}
