import { useQuery } from '@apollo/client/react';
import { useLocalName } from '../i18n/named.js';
import { graphql } from './generated/gql.js';

const regionsQuery = graphql(`
  query Regions {
    regions {
      id
      code
      nameAr
      nameFr
      provinces {
        id
        code
        nameAr
        nameFr
      }
    }
  }
`);

export interface NamedPlace {
  readonly code: string;
  readonly name: string;
}
export interface NamedRegion extends NamedPlace {
  readonly provinces: readonly NamedPlace[];
}

/** The twelve regions with their provinces, named for the reader, each in the order of its code. */
export function useRegions(): readonly NamedRegion[] {
  const name = useLocalName();
  const { data } = useQuery(regionsQuery, { fetchPolicy: 'cache-first' });
  const byCode = (one: NamedPlace, other: NamedPlace): number => one.code.localeCompare(other.code);
  return (data?.regions ?? [])
    .map((region) => ({
      code: region.code,
      name: name(region),
      provinces: region.provinces
        .map((province) => ({ code: province.code, name: name(province) }))
        .sort((one, other) => one.name.localeCompare(other.name)),
    }))
    .sort(byCode);
}
