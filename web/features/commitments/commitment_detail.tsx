import { useQuery } from '@apollo/client/react';
import { IconArrowLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { faultOf } from '../../graphql/fault.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { CommitmentDetailQuery } from '../../graphql/generated/graphql.js';
import { useHappenings } from '../../graphql/happenings.js';
import { useEnumeration, useLocalName } from '../../i18n/named.js';
import { usePeriod } from '../../i18n/period.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { CapacityBar } from '../../ui/capacity_bar.js';
import { Notice } from '../../ui/notice.js';
import { Page, PageHeader, Section } from '../../ui/page.js';
import { Quiet } from '../../ui/quote.js';
import { StateBadge } from '../../ui/state_badge.js';
import { ErrorState, SkeletonDetail } from '../../ui/states.js';
import { Code } from '../../ui/values.js';
import { CommitmentAllotments } from './commitment_allotments.js';
import { CommitmentClause } from './commitment_clause.js';
import { CommitmentEnterprises } from './commitment_enterprises.js';
import { listOf, stateMeanings } from './commitment.measures.js';
import { CommitmentTerms } from './commitment_terms.js';
import styles from './commitments.module.css';
import { commitmentsTexts } from './commitments.texts.js';

const commitmentDetail = graphql(`
  query CommitmentDetail($id: ID!) {
    commitment(id: $id) {
      id
      reference
      state
      kind
      unit
      waitingCount
      debtors {
        id
        nameAr
        nameFr
      }
      currentAllotment {
        id
        startsOn
        endsOn
        promised
        reserved
        consumed
        inMoney
        province {
          id
          nameAr
          nameFr
        }
      }
      ...Commitment_terms
      ...Commitment_clause
      ...Commitment_allotments
      ...Commitment_enterprises
    }
  }
`);

type Shown = NonNullable<CommitmentDetailQuery['commitment']>;
type Side = 'partner' | 'commission';

function Capacity({ commitment, side }: { commitment: Shown; side: Side }) {
  const t = useTexts(commitmentsTexts);
  const period = usePeriod();
  const { id, currentAllotment: now, waitingCount } = commitment;
  if (!now) return null;
  return (
    <Section
      title={t('now', { period: period(now) })}
      actions={
        waitingCount > 0 && side === 'commission' ? (
          <Link to={listOf(id, 'left', side)}>
            {t('waiting')}: {waitingCount}
          </Link>
        ) : null
      }
    >
      <CapacityBar
        promised={Number(now.promised)}
        reserved={Number(now.reserved)}
        consumed={Number(now.consumed)}
        money={now.inMoney}
        links={{
          promised: listOf(id, 'promised', side),
          reserved: listOf(id, 'reserved', side),
          consumed: listOf(id, 'consumed', side),
          left: listOf(id, 'left', side),
        }}
      />
    </Section>
  );
}

function Back() {
  const t = useTexts(commitmentsTexts);
  return (
    <Link to="/commitments" className={styles.back}>
      <IconArrowLeft size={16} stroke={1.8} />
      {t('back')}
    </Link>
  );
}

interface DetailProps {
  id: string;
  side: Side;
  /** The referrals on it: another feature's, put together by the page. */
  children: ReactNode;
}

function Commitment({ commitment, side, children }: { commitment: Shown; side: Side; children: ReactNode }) {
  const t = useTexts(commitmentsTexts);
  const word = useWords();
  const name = useLocalName();
  const list = useEnumeration();
  const { kind, reference, state, debtors } = commitment;
  return (
    <Page>
      <Back />
      <PageHeader
        title={word('support_kind', kind)}
        beside={
          <>
            <StateBadge meaning={stateMeanings[state]}>{word('commitment_state', state)}</StateBadge>
            <Code>{reference}</Code>
          </>
        }
        lead={list(debtors.map(name))}
      />
      {state !== 'IN_FORCE' && <Notice>{t(state === 'SUSPENDED' ? 'suspended_text' : 'ended_text')}</Notice>}
      <Capacity commitment={commitment} side={side} />
      <CommitmentTerms commitment={commitment} />
      <CommitmentClause commitment={commitment} />
      {children}
      <CommitmentEnterprises commitment={commitment} />
      <CommitmentAllotments commitment={commitment} side={side} />
      {side === 'partner' && !commitment.currentAllotment && <Quiet>{t('no_allotment')}</Quiet>}
    </Page>
  );
}

/** A promise with its thread in both directions: the clause it came from, the enterprises that came of it. */
export function CommitmentDetail({ id, side, children }: DetailProps) {
  const { data, error, refetch } = useQuery(commitmentDetail, { variables: { id } });
  const again = (): void => void refetch().catch(() => undefined);
  useHappenings('Referral', again);
  if (data?.commitment === undefined) {
    return error ? <ErrorState fault={faultOf(error)} onRetry={again} /> : <SkeletonDetail />;
  }
  if (data.commitment === null) {
    return <ErrorState fault={{ code: 'NOT_FOUND', rule: 'NOT_FOUND', path: [], params: {}, trace: null }} />;
  }
  return (
    <Commitment commitment={data.commitment} side={side}>
      {children}
    </Commitment>
  );
}
