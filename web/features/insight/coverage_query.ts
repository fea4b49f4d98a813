import { useQuery } from '@apollo/client/react';
import { faultOf, type HubFault } from '../../graphql/fault.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { Cell } from './coverage_cells.js';

const coverageQuery = graphql(`
  query Coverage {
    coverage {
      province {
        id
        code
      }
      kind
      commitments
      remaining
      remainingAmount
      waiting
      running
    }
  }
`);

/** Every cell that holds anything; null while on the way. */
export function useCoverage(): { cells: readonly Cell[] | null; fault: HubFault | null; again: () => void } {
  const { data, error, refetch } = useQuery(coverageQuery);
  return {
    cells:
      data?.coverage.map(({ province, remaining, remainingAmount, ...cell }) => ({
        ...cell,
        remaining: remaining ?? null,
        remainingAmount: remainingAmount ?? null,
        provinceCode: province.code,
      })) ?? null,
    fault: error ? faultOf(error) : null,
    again: () => void refetch().catch(() => undefined),
  };
}

/** The lists that the two numbers of a cell count. */
export const leftAddress = ({ provinceCode, kind }: Pick<Cell, 'provinceCode' | 'kind'>): string =>
  `/commitments?kind=${kind}&province=${provinceCode}`;
export const waitingAddress = ({ provinceCode, kind }: Pick<Cell, 'provinceCode' | 'kind'>): string =>
  `/files?view=waiting&need=${kind}&province=${provinceCode}`;
