import { useQuery } from '@apollo/client/react';
import { useLocalName } from '../i18n/named.js';
import { graphql } from './generated/gql.js';

const partnersQuery = graphql(`
  query PartnerNames {
    partners(first: 100) {
      nodes {
        id
        nameAr
        nameFr
        shortName
      }
    }
  }
`);

/** Partners by name, for selects and filters. */
export function usePartnerOptions(): { value: string; label: string }[] {
  const name = useLocalName();
  const { data } = useQuery(partnersQuery, { fetchPolicy: 'cache-first' });
  return (data?.partners.nodes ?? [])
    .map((partner) => ({ value: partner.id, label: name(partner) }))
    .sort((one, other) => one.label.localeCompare(other.label));
}
