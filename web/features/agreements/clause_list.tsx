import { Link } from 'react-router';
import type { AgreementClausesQuery } from '../../graphql/generated/graphql.js';
import { useEnumeration } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import styles from './clause_list.module.css';
import { ClauseMark } from './clause_mark.js';
import type { Mark } from './clause_marks.js';
import { clauseTexts } from './clause.texts.js';
import { usePartyName } from './party.js';

type Agreement = NonNullable<AgreementClausesQuery['agreement']>;
export type ListedClause = Agreement['clauses'][number] & { readonly mark: Mark };

interface ListProps {
  agreementId: string;
  clauses: readonly ListedClause[];
  openId: string | null;
}

/** Every clause with its mark: agreed, your move, waiting. */
export function ClauseList({ agreementId, clauses, openId }: ListProps) {
  const t = useTexts(clauseTexts);
  const word = useWords();
  return (
    <nav aria-label={t('list')}>
      <ol className={styles.list}>
        {clauses.map(({ id, position, heading, mark }) => (
          <li key={id}>
            <Link
              to={`/agreements/${agreementId}/clauses/${id}`}
              className={styles.link}
              data-mark={mark}
              aria-current={id === openId ? 'true' : undefined}
            >
              <ClauseMark mark={mark} />
              <span className={styles.number}>{position}</span>
              <span className={styles.words}>{word('clause_heading', heading)}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The clauses that are not agreed, each with whom it waits for. */
export function Blocking({ agreement, clauses }: { agreement: Agreement; clauses: readonly ListedClause[] }) {
  const t = useTexts(clauseTexts);
  const word = useWords();
  const join = useEnumeration();
  const name = usePartyName();
  const blocking = clauses.filter(({ agreed }) => !agreed);
  const named = (ids: readonly string[]): string =>
    join(agreement.parties.filter(({ id }) => ids.includes(id)).map((party) => name(party, 'short')));
  if (agreement.state !== 'IN_NEGOTIATION' || blocking.length === 0) return null;
  return (
    <section className={styles.blocks} aria-label={t('blocks')}>
      <h2>
        {t('blocks')} <span>{t('blocks_count', { count: blocking.length })}</span>
      </h2>
      <ul>
        {blocking.map(({ id, position, heading, positions }) => {
          const of = (stand: 'PENDING' | 'OBJECTS') =>
            positions.filter((one) => one.stand === stand).map(({ party }) => party.id);
          const [objecting, pending] = [of('OBJECTS'), of('PENDING')];
          return (
            <li key={id}>
              <Link to={`/agreements/${agreement.id}/clauses/${id}`}>
                {position}. {word('clause_heading', heading)}
              </Link>
              {objecting.length > 0 && <p>{t('objected_by', { parties: named(objecting) })}</p>}
              {pending.length > 0 && <p>{t('waits_for', { parties: named(pending) })}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
