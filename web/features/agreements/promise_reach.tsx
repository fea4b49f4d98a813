import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { graphql } from '../../graphql/generated/gql.js';
import { useViewer } from '../../graphql/viewer.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './promises.module.css';
import { termTexts } from './term.texts.js';
import type { Terms } from './terms.js';

const promiseReach = graphql(`
  query PromiseReach {
    coverage {
      province {
        id
        code
      }
      kind
      waiting
    }
  }
`);

/** For whom one negotiates: how many wait for this support today, and how many of them where it would hold. */
export function PromiseReach({ term }: { term: Terms }) {
  const t = useTexts(termTexts);
  const { partner } = useViewer();
  const { data } = useQuery(promiseReach, { skip: partner !== null, fetchPolicy: 'cache-first' });
  const cells = data?.coverage.filter(({ kind }) => kind === term.kind) ?? [];
  const sum = (some: typeof cells): number => some.reduce((total, { waiting }) => total + waiting, 0);
  const all = sum(cells);
  if (all === 0) return null;
  const within = cells.filter(({ province }) => term.national || term.provinceCodes.includes(province.code));
  return (
    <div>
      <dt>{t('field.waiting')}</dt>
      <dd>
        <Link to="/coverage?show=waiting" className={styles.reach}>
          {t('reaches', { within: sum(within), all })}
        </Link>
      </dd>
    </div>
  );
}
