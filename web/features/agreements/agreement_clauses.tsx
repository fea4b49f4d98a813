import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconFileText, IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { faultOf } from '../../graphql/fault.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { AgreementClausesQuery } from '../../graphql/generated/graphql.js';
import { useHappenings } from '../../graphql/happenings.js';
import { useTexts } from '../../i18n/texts.js';
import { EmptyState, ErrorState, SkeletonDetail } from '../../ui/states.js';
import styles from './agreement_clauses.module.css';
import { Blocking, ClauseList, type ListedClause } from './clause_list.js';
import { firstToRead, markOf, nextMove } from './clause_marks.js';
import { ClausePane } from './clause_pane.js';
import { clauseTexts } from './clause.texts.js';

const agreementClauses = graphql(`
  query AgreementClauses($id: ID!) {
    agreement(id: $id) {
      id
      state
      viewerParty {
        id
      }
      viewerActions {
        action
        enabled
      }
      parties {
        id
        ...AgreementParty_name @unmask
      }
      clauses {
        id
        position
        heading
        agreed
        positions {
          id
          stand
          party {
            id
          }
        }
      }
    }
  }
`);

type Agreement = NonNullable<AgreementClausesQuery['agreement']>;

function listed(agreement: Agreement): readonly ListedClause[] {
  const party = agreement.viewerParty?.id ?? null;
  return [...agreement.clauses]
    .sort((one, other) => one.position - other.position)
    .map((clause) => ({ ...clause, mark: markOf(clause, party, agreement.state) }));
}

function NoClause({ agreement }: { agreement: Agreement }) {
  const t = useTexts(clauseTexts);
  const mayAdd = agreement.viewerActions.some(({ action, enabled }) => action === 'ADD_CLAUSE' && enabled);
  const add = (
    <Button
      component={Link}
      to={`/agreements/${agreement.id}/clauses/new`}
      leftSection={<IconPlus size={16} />}
    >
      {t('add')}
    </Button>
  );
  return (
    <EmptyState icon={IconFileText} title={t('none')} {...(mayAdd ? { action: add } : {})}>
      {mayAdd && t('none_text')}
    </EmptyState>
  );
}

/** The clauses of an agreement beside the one that is read: at its own address, or the first that waits for one. */
export function AgreementClauses({ id, clauseId }: { id: string; clauseId: string | null }) {
  const { data, error, refetch } = useQuery(agreementClauses, { variables: { id } });
  const again = (): void => void refetch().catch(() => undefined);
  useHappenings('Agreement', (ids) => ids.has(id) && again());
  useHappenings('ClauseRevision', again);
  useHappenings('Clause', again);
  if (!data?.agreement) {
    return error ? <ErrorState fault={faultOf(error)} onRetry={again} /> : <SkeletonDetail />;
  }
  const { agreement } = data;
  const clauses = listed(agreement);
  const open = clauses.find((clause) => clause.id === clauseId) ?? firstToRead(clauses);
  if (open === null) return <NoClause agreement={agreement} />;
  const next = nextMove(clauses, open.id);
  return (
    <div className={styles.columns}>
      <div className={styles.grid} data-chosen={clauseId !== null || undefined}>
        <div className={styles.list}>
          <ClauseList agreementId={id} clauses={clauses} openId={open.id} />
          <Blocking agreement={agreement} clauses={clauses} />
        </div>
        <ClausePane
          key={open.id}
          id={open.id}
          mark={open.mark}
          agreementId={id}
          nextId={next !== null && next.id !== open.id ? next.id : null}
        />
      </div>
    </div>
  );
}
