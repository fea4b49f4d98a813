import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../graphql/generated/gql.js';
import type { Commitment_AllotmentsFragment } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../i18n/format.js';
import { usePeriod } from '../../i18n/period.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { DataTable, type Column } from '../../ui/data_table.js';
import { Section } from '../../ui/page.js';
import { Quiet } from '../../ui/quote.js';
import { listOf, useQuantityOf, valueOf, type Part } from './commitment.measures.js';
import { commitmentsTexts } from './commitments.texts.js';

const commitmentAllotments = graphql(`
  fragment Commitment_allotments on Commitment {
    id
    allotments {
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
      entries {
        id
        kind
        quantity
        at
        reason
      }
    }
  }
`);

type Allotment = Commitment_AllotmentsFragment['allotments'][number];
type Entry = Allotment['entries'][number] & { readonly allotment: Allotment };
type Side = 'partner' | 'commission';

const parts: readonly Part[] = ['promised', 'reserved', 'consumed', 'left'];
const first = 12;

function Allotments({ data, side }: { data: Commitment_AllotmentsFragment; side: Side }) {
  const t = useTexts(commitmentsTexts);
  const quantity = useQuantityOf();
  const period = usePeriod();
  const newestFirst = [...data.allotments].sort((one, other) => other.startsOn.localeCompare(one.startsOn));
  const number = (part: Part): Column<Allotment> => ({
    key: part,
    header: t(`column.${part}`),
    numeric: true,
    cell: (allotment) => {
      const shown = <bdi dir="ltr">{quantity(valueOf(allotment, part), allotment.inMoney)}</bdi>;
      return part === 'left' && side === 'partner' ? (
        shown
      ) : (
        <Link to={listOf(data.id, part, side)}>{shown}</Link>
      );
    },
  });
  return (
    <Section title={t('allotments')} id="allotments">
      <DataTable
        caption={t('allotments')}
        rows={newestFirst}
        keyOf={({ id }) => id}
        columns={[
          { key: 'period', header: t('column.period'), primary: true, cell: period },
          ...parts.map(number),
        ]}
      />
    </Section>
  );
}

const known = [
  'declined',
  'cancelled',
  'expired',
  'refused_by_committee',
  'not_delivered',
  'superseded',
  'used_before_amendment',
] as const;

/** The ledger names rules; people read sentences. A reason that somebody wrote stands as it is. */
function useReason(): (reason: string | null) => ReactNode {
  const t = useTexts(commitmentsTexts);
  return (reason) => {
    if (reason === null) return '–';
    const name = known.find((one) => reason.endsWith(`.${one}`));
    return name ? t(`reasons.${name}`) : <bdi>{reason}</bdi>;
  };
}

function Ledger({ data }: { data: Commitment_AllotmentsFragment }) {
  const t = useTexts(commitmentsTexts);
  const word = useWords();
  const format = useFormat();
  const quantity = useQuantityOf();
  const period = usePeriod();
  const told = useReason();
  const [whole, setWhole] = useState(false);
  const entries: Entry[] = data.allotments
    .flatMap((allotment) => allotment.entries.map((entry) => ({ ...entry, allotment })))
    .sort((one, other) => other.at.localeCompare(one.at));
  const reasons = entries.some(({ reason }) => reason);
  const columns: (Column<Entry> | null)[] = [
    { key: 'movement', header: t('movement'), primary: true, cell: ({ kind }) => word('ledger_entry', kind) },
    { key: 'period', header: t('column.period'), cell: ({ allotment }) => period(allotment) },
    { key: 'at', header: t('at'), cell: ({ at }) => <time dateTime={at}>{format.moment(at)}</time> },
    reasons ? { key: 'reason', header: t('reason'), cell: ({ reason }) => told(reason) } : null,
    {
      key: 'quantity',
      header: t('quantity'),
      numeric: true,
      cell: (entry) => <bdi dir="ltr">{quantity(entry.quantity, entry.allotment.inMoney)}</bdi>,
    },
  ];
  return (
    <Section title={t('ledger')} id="ledger">
      <Quiet>{t('ledger_text')}</Quiet>
      <DataTable
        caption={t('ledger')}
        rows={whole ? entries : entries.slice(0, first)}
        keyOf={({ id }) => id}
        columns={columns.filter((column) => column !== null)}
      />
      {!whole && entries.length > first && (
        <Button variant="subtle" color="gray" fullWidth mt="xs" onClick={() => setWhole(true)}>
          {t('more_entries', { count: entries.length })}
        </Button>
      )}
    </Section>
  );
}

interface AllotmentsProps {
  commitment: FragmentType<typeof commitmentAllotments>;
  side: Side;
}

/** The capacity by period, and every movement that made the balances. */
export function CommitmentAllotments({ commitment, side }: AllotmentsProps) {
  const { data, complete } = useFragment({ fragment: commitmentAllotments, from: commitment });
  if (!complete || data.allotments.length === 0) return null;
  return (
    <>
      <Allotments data={data} side={side} />
      <Ledger data={data} />
    </>
  );
}
