import type { WordOf } from '../../i18n/words.texts.js';

/** Where a clause stands for its reader: settled, the reader's move, somebody else's, or refused by a party. */
export type Mark = 'agreed' | 'yours' | 'objected' | 'waiting' | 'draft';

interface Standing {
  readonly agreed: boolean;
  readonly positions: readonly {
    readonly party: { readonly id: string };
    readonly stand: WordOf<'position'>;
  }[];
}

/**
 * An objection hands the move back to whoever agrees to the text objected to: for those parties it is their move,
 * for the one that objected and for onlookers the clause is stuck.
 */
export function markOf(
  { agreed, positions }: Standing,
  viewerPartyId: string | null,
  state: WordOf<'agreement_state'>,
): Mark {
  if (agreed) return 'agreed';
  if (state === 'DRAFT') return 'draft';
  if (state !== 'IN_NEGOTIATION') return 'waiting';
  const own = positions.find(({ party }) => party.id === viewerPartyId)?.stand;
  if (own === 'PENDING') return 'yours';
  const objected = positions.some(({ stand }) => stand === 'OBJECTS');
  if (objected) return own === 'AGREES' ? 'yours' : 'objected';
  return 'waiting';
}

/** How many of each, for a header that says what is left to do. */
export function tally(marks: readonly Mark[]): Record<Mark, number> {
  const counts: Record<Mark, number> = { agreed: 0, yours: 0, objected: 0, waiting: 0, draft: 0 };
  for (const mark of marks) counts[mark] += 1;
  return counts;
}

interface Listed {
  readonly id: string;
  readonly mark: Mark;
}

/** What one opens an agreement on: one's own move first, then what is stuck, then what is open. */
export function firstToRead<C extends Listed>(clauses: readonly C[]): C | null {
  for (const mark of ['yours', 'objected', 'waiting', 'draft'] as const) {
    const found = clauses.find((clause) => clause.mark === mark);
    if (found) return found;
  }
  return clauses[0] ?? null;
}

/** The next clause that waits for the reader after the one just answered, going round once. */
export function nextMove<C extends Listed>(clauses: readonly C[], afterId: string): C | null {
  const at = clauses.findIndex(({ id }) => id === afterId);
  const round = [...clauses.slice(at + 1), ...clauses.slice(0, Math.max(at, 0))];
  return round.find(({ mark }) => mark === 'yours') ?? null;
}
