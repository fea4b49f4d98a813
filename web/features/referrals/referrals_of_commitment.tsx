import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { graphql } from '../../graphql/generated/gql.js';
import type { ReferralsOfCommitmentQuery } from '../../graphql/generated/graphql.js';
import { faultOf } from '../../graphql/fault.js';
import { useHappenings } from '../../graphql/happenings.js';
import { useFormat } from '../../i18n/format.js';
import { useLocalName, useShortName } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { DataTable, type Column } from '../../ui/data_table.js';
import { Section } from '../../ui/page.js';
import { Quiet } from '../../ui/quote.js';
import { StateBadge } from '../../ui/state_badge.js';
import { ErrorState, SkeletonList } from '../../ui/states.js';
import { Code, PersonName } from '../../ui/values.js';
import { meaningFor, type Side } from './referral.life.js';
import { referralsTexts } from './referrals.texts.js';

const referralsOfCommitment = graphql(`
  query ReferralsOfCommitment($id: ID!) {
    referrals(filter: { commitmentId: $id }, orderBy: { field: STATE_SINCE, direction: DESC }, first: 10) {
      totalCount
      edges {
        node {
          id
          reference
          state
          stateSince
          province {
            id
            nameAr
            nameFr
          }
          partner {
            id
            nameAr
            nameFr
            shortName
          }
          sharedProfile {
            id
            nameAr
            nameLatin
          }
        }
      }
    }
  }
`);

type Row = ReferralsOfCommitmentQuery['referrals']['edges'][number]['node'];

function useColumns(side: Side): readonly Column<Row>[] {
  const t = useTexts(referralsTexts);
  const word = useWords();
  const name = useLocalName();
  const short = useShortName();
  const format = useFormat();
  const columns: (Column<Row> | null)[] = [
    {
      key: 'person',
      header: t('table.person'),
      primary: true,
      cell: ({ sharedProfile, reference }) =>
        sharedProfile ? (
          <PersonName short ar={sharedProfile.nameAr} latin={sharedProfile.nameLatin} />
        ) : (
          <Code>{reference}</Code>
        ),
      to: ({ id }) => `/referrals/${id}`,
    },
    side === 'commission'
      ? {
          key: 'partner',
          header: t('table.partner'),
          cell: ({ partner }) => short(partner),
        }
      : null,
    { key: 'province', header: t('table.province'), cell: ({ province }) => name(province) },
    {
      key: 'state',
      header: t('table.state'),
      cell: ({ state }) => (
        <StateBadge meaning={meaningFor(state, side)}>{word('referral_state', state)}</StateBadge>
      ),
    },
    { key: 'since', header: t('table.since'), cell: ({ stateSince }) => format.ago(stateSince) },
  ];
  return columns.filter((column) => column !== null);
}

/** The newest referrals on a commitment; the list has them all. */
export function ReferralsOfCommitment({ id, side }: { id: string; side: Side }) {
  const t = useTexts(referralsTexts);
  const columns = useColumns(side);
  const { data, error, refetch } = useQuery(referralsOfCommitment, { variables: { id } });
  const again = (): void => void refetch().catch(() => undefined);
  useHappenings('Referral', again);
  const rows = data?.referrals.edges.map(({ node }) => node);
  return (
    <Section
      title={t('of_commitment')}
      actions={
        rows?.length ? (
          <Link to={`/referrals?view=all&commitment=${id}`}>
            {t('all_of_commitment')} ({data?.referrals.totalCount})
          </Link>
        ) : null
      }
    >
      {!rows && (error ? <ErrorState fault={faultOf(error)} onRetry={again} /> : <SkeletonList rows={3} />)}
      {rows?.length === 0 && <Quiet>{t('none_of_commitment')}</Quiet>}
      {rows && rows.length > 0 && (
        <DataTable caption={t('of_commitment')} columns={columns} rows={rows} keyOf={({ id: key }) => key} />
      )}
    </Section>
  );
}
