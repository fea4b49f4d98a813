import { useQuery } from '@apollo/client/react';
import { graphql } from '../../graphql/generated/gql.js';
import { useHappenings } from '../../graphql/happenings.js';
import { NavCount } from '../../ui/navigation.js';

const referralsToAnswer = graphql(`
  query ReferralsToAnswer {
    referrals(filter: { states: [SENT] }, first: 1) {
      totalCount
    }
  }
`);

/** In the menu: how many wait for an answer. */
export function ReferralsWaiting({ attention = false }: { attention?: boolean }) {
  const { data, refetch } = useQuery(referralsToAnswer);
  useHappenings('Referral', () => void refetch().catch(() => undefined));
  return <NavCount value={data?.referrals.totalCount} attention={attention} />;
}
