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

/** Every province and prefecture by its code, in the reader's order; none before they are wanted. */
export function useProvinceOptions(wanted = true): { value: string; label: string }[] {
  const name = useLocalName();
  const { data } = useQuery(provincesQuery, { fetchPolicy: 'cache-first', skip: !wanted });
  return (data?.provinces ?? [])
    .map((province) => ({ value: province.code, label: name(province) }))
    .sort((one, other) => one.label.localeCompare(other.label));
}

const ownProvincesQuery = graphql(`
  query OwnProvinces {
    viewer {
      delegation {
        id
        provinces {
          id
          code
          nameAr
          nameFr
        }
      }
    }
  }
`);

/** The provinces that the viewer's own delegation covers; none for whoever has no delegation. */
export function useOwnProvinceOptions(): { value: string; label: string }[] {
  const name = useLocalName();
  const { data } = useQuery(ownProvincesQuery, { fetchPolicy: 'cache-first' });
  return (data?.viewer.delegation?.provinces ?? [])
    .map((province) => ({ value: province.code, label: name(province) }))
    .sort((one, other) => one.label.localeCompare(other.label));
}

/** The name of a province by its code; the code itself while names are on their way. */
export function useProvinceName(): (code: string) => string {
  const names = new Map(useProvinceOptions().map(({ value, label }) => [value, label]));
  return (code) => names.get(code) ?? code;
}
