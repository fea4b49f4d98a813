import { graphql } from '../../graphql/generated/gql.js';
import type { ClauseReadingQuery, PromisedTerm_FactsFragment } from '../../graphql/generated/graphql.js';
import type { Terms } from './terms.js';

export const promisedTermFacts = graphql(`
  fragment PromisedTerm_facts on PromisedTerm {
    id
    kind
    measure
    quantity
    unit
    amount
    amountPerFile
    period
    perProvince
    rank
    dueOn
    responseDays
    national
    provinces {
      id
      code
    }
    sectors
    legalForms
    stages
    targetGroups
    minAge
    maxAge
    committeeDecides
    debtors {
      id
    }
    noteAr
    noteFr
  }
`);

export const clauseReading = graphql(`
  query ClauseReading($id: ID!) {
    clause(id: $id) {
      id
      position
      heading
      agreed
      version
      viewerActions {
        action
        enabled
        rule
      }
      agreement {
        id
        state
        prevailingLanguage
        parties {
          id
          ...AgreementParty_name @unmask
        }
      }
      supersedes {
        id
        latestRevision {
          id
          textAr
          textFr
          terms {
            id
            ...PromisedTerm_facts @unmask
          }
        }
      }
      latestRevision {
        id
      }
      revisions {
        id
        number
        textAr
        textFr
        reason
        proposedAt
        digest
        proposedBy {
          id
          ...AgreementParty_name @unmask
        }
        proposedByPerson {
          id
          nameAr
          nameLatin
        }
        terms {
          id
          ...PromisedTerm_facts @unmask
        }
        positions {
          id
          stand
          note
          takenAt
          party {
            id
          }
        }
      }
    }
  }
`);

export type ReadClause = NonNullable<ClauseReadingQuery['clause']>;
export type Revision = ReadClause['revisions'][number];

export function termsOf(term: PromisedTerm_FactsFragment): Terms {
  const { provinces, debtors, ...rest } = term;
  return {
    ...rest,
    provinceCodes: provinces.map(({ code }) => code),
    debtorIds: debtors.map(({ id }) => id),
  };
}

/** Newest first, as one looks for them. */
export const newestFirst = (revisions: readonly Revision[]): readonly Revision[] =>
  [...revisions].sort((one, other) => other.number - one.number);

/** Anything a text may be compared with: an earlier revision, the library, the clause it replaces. */
export interface Comparable {
  readonly key: string;
  readonly textAr: string | null;
  readonly textFr: string | null;
  /** Null where it says nothing of terms. */
  readonly terms: readonly Terms[] | null;
}
