import type { Work } from '../platform/unit_of_work.js';
import { type LikelyRow, Told } from './import_refusal.rules.js';
import type { RowFault } from './import_row.rules.js';
import { likeness, LIKELY } from './likeness.rules.js';

interface Pair {
  readonly fresh_id: string;
  readonly fresh_ar: string;
  readonly fresh_latin: string;
  readonly fresh_skeleton: string;
  readonly fresh_born: string;
  readonly file_id: string;
  readonly reference: string;
  readonly ar_key: string;
  readonly latin_key: string;
  readonly skeleton_key: string;
  readonly born_on: string;
  readonly same_card: boolean;
  readonly same_national_id: boolean;
}

/**
 * Who of the files just written is likely to be on file already, or twice among them: the database finds pairs in one
 * pass, the form's rule judges them. An equal national identity number is a fault of the row, and whose it is stays
 * unsaid.
 */
export async function likelyAmong(
  { em }: Work,
  rows: ReadonlyMap<string, number>,
): Promise<{ readonly known: readonly RowFault[]; readonly duplicates: Told<LikelyRow> }> {
  if (rows.size === 0) return { known: [], duplicates: new Told() };
  const pairs = await em.execute<Pair[]>('select * from duplicate_candidates_of(?::uuid[])', [
    `{${[...rows.keys()].join(',')}}`,
  ]);
  const known = new Set<number>();
  const likely: LikelyRow[] = [];
  for (const pair of pairs) {
    const row = rows.get(pair.fresh_id) ?? 0;
    if (pair.same_national_id) known.add(row);
    const { score, reasons } = judged(pair);
    const earlier = rows.get(pair.file_id);
    const like = earlier === undefined ? { reference: pair.reference } : { row: earlier };
    if (!pair.same_national_id && score >= LIKELY) likely.push({ row, like, score, reasons });
  }
  const duplicates = new Told<LikelyRow>();
  duplicates.add(likely.sort((a, b) => a.row - b.row || b.score - a.score));
  const faults = [...known]
    .sort((a, b) => a - b)
    .map((row) => ({ row, column: 'national_id', rule: 'beneficiary.national_id_known' }));
  return { known: faults, duplicates };
}

const judged = (pair: Pair) =>
  likeness(
    {
      keys: { ar: pair.fresh_ar, latin: pair.fresh_latin, skeleton: pair.fresh_skeleton },
      bornOn: pair.fresh_born,
    },
    {
      keys: { ar: pair.ar_key, latin: pair.latin_key, skeleton: pair.skeleton_key },
      bornOn: pair.born_on,
    },
    { card: pair.same_card, nationalId: pair.same_national_id },
  );
