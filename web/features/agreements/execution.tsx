import { useQuery } from '@apollo/client/react';
import { faultOf } from '../../graphql/fault.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { ExecutionQuery } from '../../graphql/generated/graphql.js';
import { useHappenings } from '../../graphql/happenings.js';
import { useFormat } from '../../i18n/format.js';
import { meaningOf } from '../../i18n/meanings.js';
import { useLocalText } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { CapacityBar } from '../../ui/capacity_bar.js';
import { DataTable } from '../../ui/data_table.js';
import { Deadline } from '../../ui/deadline.js';
import { Section } from '../../ui/page.js';
import { StateBadge } from '../../ui/state_badge.js';
import { ErrorState, SkeletonDetail } from '../../ui/states.js';
import { Code } from '../../ui/values.js';
import { Committee } from './committee.js';
import { usePartyName } from './party.js';
import styles from './record.module.css';
import { recordTexts } from './record.texts.js';

const execution = graphql(`
  query Execution($id: ID!) {
    agreement(id: $id) {
      id
      commitments {
        id
        reference
        kind
        measure
        waitingCount
        clause {
          id
          position
        }
        currentAllotment {
          id
          promised
          reserved
          consumed
          inMoney
        }
      }
      obligations {
        id
        titleAr
        titleFr
        dueOn
        state
        fulfilledOn
        debtor {
          id
          ...AgreementParty_name @unmask
        }
      }
      ...Committee_meetings
    }
  }
`);

type Agreement = NonNullable<ExecutionQuery['agreement']>;
type Commitment = Agreement['commitments'][number];

function Capacity({ commitment }: { commitment: Commitment }) {
  const t = useTexts(recordTexts);
  const allotment = commitment.currentAllotment;
  if (!allotment) return t('no_quota');
  return (
    <CapacityBar
      compact
      promised={Number(allotment.promised)}
      reserved={Number(allotment.reserved)}
      consumed={Number(allotment.consumed)}
      money={allotment.inMoney}
    />
  );
}

function Commitments({ agreement }: { agreement: Agreement }) {
  const t = useTexts(recordTexts);
  const word = useWords();
  const format = useFormat();
  if (agreement.commitments.length === 0) return <p className={styles.quiet}>{t('no_commitments')}</p>;
  return (
    <DataTable
      caption={t('commitments')}
      rows={agreement.commitments}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'kind',
          header: t('commitment'),
          primary: true,
          cell: ({ kind }) => word('support_kind', kind),
          to: ({ id }) => `/commitments/${id}`,
        },
        { key: 'reference', header: t('reference'), cell: ({ reference }) => <Code>{reference}</Code> },
        {
          key: 'clause',
          header: t('from_clause'),
          numeric: true,
          cell: ({ clause }) => format.number(clause.position),
          to: ({ clause }) => `/agreements/${agreement.id}/clauses/${clause.id}`,
        },
        { key: 'left', header: t('left'), cell: (commitment) => <Capacity commitment={commitment} /> },
        {
          key: 'waiting',
          header: t('waiting'),
          numeric: true,
          cell: ({ waitingCount }) => format.number(waitingCount),
          to: ({ id, waitingCount }) =>
            waitingCount > 0 ? `/referrals?view=all&state=WAITLISTED&commitment=${id}` : null,
        },
      ]}
    />
  );
}

function Obligations({ agreement }: { agreement: Agreement }) {
  const t = useTexts(recordTexts);
  const word = useWords();
  const format = useFormat();
  const text = useLocalText();
  const name = usePartyName();
  if (agreement.obligations.length === 0) return <p className={styles.quiet}>{t('no_obligations')}</p>;
  return (
    <DataTable
      caption={t('obligations')}
      rows={[...agreement.obligations].sort((one, other) => one.dueOn.localeCompare(other.dueOn))}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'title',
          header: t('what'),
          primary: true,
          cell: ({ titleAr, titleFr }) => text(titleAr, titleFr),
          to: ({ id }) => `/obligations/${id}`,
        },
        { key: 'debtor', header: t('debtor'), cell: ({ debtor }) => name(debtor, 'short') },
        {
          key: 'due',
          header: t('due'),
          cell: ({ dueOn, state }) =>
            state === 'DUE' || state === 'LATE' ? <Deadline date={dueOn} /> : format.date(dueOn),
        },
        {
          key: 'state',
          header: t('state'),
          cell: ({ state }) => (
            <StateBadge meaning={meaningOf('obligation_state', state)}>
              {word('obligation_state', state)}
            </StateBadge>
          ),
        },
      ]}
    />
  );
}

/** What became of the agreement: commitments, obligations, committee. */
export function Execution({ id }: { id: string }) {
  const t = useTexts(recordTexts);
  const { data, error, refetch } = useQuery(execution, { variables: { id } });
  const again = (): void => void refetch().catch(() => undefined);
  useHappenings('Agreement', (ids) => ids.has(id) && again());
  useHappenings('Obligation', again);
  if (!data?.agreement) {
    return error ? <ErrorState fault={faultOf(error)} onRetry={again} /> : <SkeletonDetail />;
  }
  const { agreement } = data;
  return (
    <div className={styles.part}>
      <Section title={t('commitments')}>
        <Commitments agreement={agreement} />
      </Section>
      <Section title={t('obligations')}>
        <Obligations agreement={agreement} />
      </Section>
      <Committee agreement={agreement} />
    </div>
  );
}
