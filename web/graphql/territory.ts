import { useQuery } from '@apollo/client/react';
import { useLocalName } from '../i18n/named.js';
import { graphql } from './generated/gql.js';

const provincesQuery = graphql(`
  query Provinces {
    provinces {
      id
      code
      nameAr
      nameFr
    }
  }
`);

/** Every province and prefecture by its code, in the reader's order, for selects and filters. */
export function useProvinceOptions(): { value: string; label: string }[] {
  const name = useLocalName();
  const { data } = useQuery(provincesQuery, { fetchPolicy: 'cache-first' });
  return (data?.provinces ?? [])
    .map((province) => ({ value: province.code, label: name(province) }))
    .sort((one, other) => one.label.localeCompare(other.label));
}
