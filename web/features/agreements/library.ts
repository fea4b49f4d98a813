import { useQuery } from '@apollo/client/react';
import { graphql } from '../../graphql/generated/gql.js';
import type { ClauseLibraryQuery } from '../../graphql/generated/graphql.js';
import type { WordOf } from '../../i18n/words.texts.js';

const clauseLibrary = graphql(`
  query ClauseLibrary($heading: ClauseHeading) {
    clauseLibrary(heading: $heading) {
      id
      standardAr
      standardFr
      fallbackAr
      fallbackFr
      unacceptable
    }
  }
`);

export type LibraryClause = ClauseLibraryQuery['clauseLibrary'][number];

/** What headquarters holds as standard, as fallback and as unacceptable under a heading. */
export function useLibrary(heading: WordOf<'clause_heading'> | null): readonly LibraryClause[] {
  const { data } = useQuery(clauseLibrary, {
    variables: { heading: heading ?? null },
    skip: heading === null,
    fetchPolicy: 'cache-first',
  });
  return data?.clauseLibrary ?? [];
}
