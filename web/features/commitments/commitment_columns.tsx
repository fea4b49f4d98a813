import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../graphql/generated/gql.js';
import type { Commitment_NumbersFragment } from '../../graphql/generated/graphql.js';
import { useEnumeration, useShortName } from '../../i18n/named.js';
import { usePeriod } from '../../i18n/period.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import type { Column } from '../../ui/data_table.js';
import { StateBadge } from '../../ui/state_badge.js';
import { Code } from '../../ui/values.js';
import { listOf, stateMeanings, useQuantityOf, valueOf, type Part } from './commitment.measures.js';
import styles from './commitments.module.css';
import { commitmentsTexts } from './commitments.texts.js';
import type { CommitmentEdge } from './commitment_table.js';

const commitmentNumbers = graphql(`
  fragment Commitment_numbers on Commitment {
    id
    reference
    state
    kind
    measure
    debtors {
      id
      nameAr
      nameFr
      shortName
    }
    agreement {
      id
      reference
    }
    currentAllotment {
      id
      startsOn
      endsOn
      promised
      reserved
      consumed
      remaining
      inMoney
      province {
        id
        nameAr
        nameFr
      }
    }
  }
`);

interface CellProps {
  commitment: FragmentType<typeof commitmentNumbers>;
  children: (commitment: Commitment_NumbersFragment) => ReactNode;
}

function Cell({ commitment, children }: CellProps) {
  const { data, complete } = useFragment({ fragment: commitmentNumbers, from: commitment });
  return complete ? children(data) : null;
}

function Title({ commitment }: { commitment: Commitment_NumbersFragment }) {
  const word = useWords();
  const { id, kind, reference, state } = commitment;
  return (
    <span className={styles.title}>
      <Link to={`/commitments/${id}`}>{word('support_kind', kind)}</Link>
      <span className={styles.reference}>
        <Code>{reference}</Code>
        {state !== 'IN_FORCE' && (
          <StateBadge plain meaning={stateMeanings[state]}>
            {word('commitment_state', state)}
          </StateBadge>
        )}
      </span>
    </span>
  );
}

interface NumberProps {
  commitment: Commitment_NumbersFragment;
  part: Part;
  side: 'partner' | 'commission';
}

function Quantity({ commitment, part, side }: NumberProps) {
  const t = useTexts(commitmentsTexts);
  const word = useWords();
  const quantity = useQuantityOf();
  const { id, currentAllotment: allotment, measure } = commitment;
  if (!allotment) {
    return part === 'promised' ? (
      <span className={styles.none}>
        {measure === 'MONEY' || measure === 'COUNTED' ? t('no_quota') : word('measure', measure)}
      </span>
    ) : (
      <span className={styles.none}>–</span>
    );
  }
  return (
    <Link to={listOf(id, part, side)} className={part === 'left' ? styles.left : undefined}>
      <bdi dir="ltr">{quantity(valueOf(allotment, part), allotment.inMoney)}</bdi>
    </Link>
  );
}

function Period({ commitment }: { commitment: Commitment_NumbersFragment }) {
  const period = usePeriod();
  return commitment.currentAllotment ? period(commitment.currentAllotment) : '–';
}

const parts: readonly Part[] = ['promised', 'reserved', 'consumed', 'left'];

/** The columns of a list of commitments: what, of which agreement, then the four numbers. */
export function useCommitmentColumns(side: 'partner' | 'commission'): readonly Column<CommitmentEdge>[] {
  const t = useTexts(commitmentsTexts);
  const short = useShortName();
  const list = useEnumeration();
  const of = (render: (commitment: Commitment_NumbersFragment) => ReactNode) => {
    function Of({ node }: CommitmentEdge) {
      return <Cell commitment={node}>{render}</Cell>;
    }
    return Of;
  };
  const columns: (Column<CommitmentEdge> | null)[] = [
    {
      key: 'commitment',
      header: t('column.commitment'),
      primary: true,
      cell: of((commitment) => <Title commitment={commitment} />),
    },
    side === 'commission'
      ? {
          key: 'partner',
          header: t('column.partner'),
          cell: of(({ debtors }) => (
            <span className={styles.debtors}>{list(debtors.map((debtor) => short(debtor)))}</span>
          )),
        }
      : {
          key: 'agreement',
          header: t('column.agreement'),
          cell: of(({ agreement }) => (
            <Link to={`/agreements/${agreement.id}`}>
              <Code>{agreement.reference}</Code>
            </Link>
          )),
        },
    {
      key: 'period',
      header: t('column.period'),
      cell: of((commitment) => <Period commitment={commitment} />),
    },
    ...parts.map((part) => ({
      key: part,
      header: t(`column.${part}`),
      numeric: true,
      cell: of((commitment) => <Quantity commitment={commitment} part={part} side={side} />),
    })),
  ];
  return columns.filter((column) => column !== null);
}
