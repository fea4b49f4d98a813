import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { faultOf } from '../../graphql/fault.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useHappenings } from '../../graphql/happenings.js';
import { useFormat } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import { NavCount } from '../../ui/navigation.js';
import { Section } from '../../ui/page.js';
import { ErrorState, SkeletonList } from '../../ui/states.js';
import styles from './obligations_late.module.css';
import { ObligationRow } from './obligation_row.js';
import { obligationTexts } from './obligation.texts.js';

const obligationsLate = graphql(`
  query ObligationsLate($first: Int!) {
    obligations(filter: { states: [LATE] }, first: $first) {
      totalCount
      nodes {
        id
        ...Obligation_row
      }
    }
  }
`);

/** What is late, for who must see to it. */
export function ObligationsLate({ most = 6 }: { most?: number }) {
  const t = useTexts(obligationTexts);
  const format = useFormat();
  const { data, error, refetch } = useQuery(obligationsLate, { variables: { first: most } });
  const again = (): void => void refetch().catch(() => undefined);
  useHappenings('Obligation', again);
  if (!data) return error ? <ErrorState fault={faultOf(error)} onRetry={again} /> : <SkeletonList rows={3} />;
  const { nodes, totalCount } = data.obligations;
  return (
    <Section
      title={t('late_title')}
      beside={totalCount > 0 && <span className={styles.count}>{format.number(totalCount)}</span>}
      actions={totalCount > most ? <Link to="/obligations?view=late">{t('all_late')}</Link> : null}
    >
      {nodes.length === 0 && <p className={styles.nothing}>{t('empty.late')}</p>}
      <ul className={styles.framed}>
        {nodes.map((obligation) => (
          <li key={obligation.id}>
            <Link to={`/obligations/${obligation.id}?view=late`} className={styles.row}>
              <ObligationRow obligation={obligation} />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const lateCount = graphql(`
  query ObligationsLateCount {
    obligations(filter: { states: [LATE] }, first: 1) {
      totalCount
    }
  }
`);

/** In the menu: how many are late. */
export function ObligationsLateCount() {
  const { data, refetch } = useQuery(lateCount);
  useHappenings('Obligation', () => void refetch().catch(() => undefined));
  return <NavCount value={data?.obligations.totalCount} attention />;
}
