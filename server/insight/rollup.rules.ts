import { createHash } from 'node:crypto';

/**
 * What is counted, as text of which everything else is made: the list behind a number, its recount, and the roll-up that
 * answers in constant time. Nothing of a rule is written a second time.
 */
export interface Counting {
  readonly rule: string;
  readonly version: number;
  /** The subject is `s`, with what else the rule asks about. */
  readonly from: string;
  readonly where: string;
  readonly year: string;
  readonly weight: string;
  /** The beneficiary file that the subject belongs to: a change of the file's things recounts the file. */
  readonly file: string;
  /** Whose delegation sees it; null: it is counted for headquarters alone. */
  readonly delegation: string | null;
  /** Which partner sees it; null: none. */
  readonly partner: string | null;
  /** The keys under which a subject stands, as a select of different ones; null: it stands under none. */
  readonly dimensions: Readonly<Record<string, string | null>>;
  /** What is rolled up together. In the first cut each subject stands once: the whole figure is its sum. */
  readonly cuts: readonly (readonly string[])[];
}

/** Sums over all delegations stand under this key in place of a delegation's or partner's. */
export const HEADQUARTERS = '00000000-0000-0000-0000-000000000000';

/** A partner is shown of a person what its kind of support needs, and by no count more. */
const HIDDEN_FROM_PARTNERS: ReadonlySet<string> = new Set(['SECTOR']);

export const isForPartners = (dimension: string): boolean => !HIDDEN_FROM_PARTNERS.has(dimension);

export const cutName = (cut: readonly string[]): string => cut.join(' ');

/** The first cut that holds a dimension, and the dimension's place in it, from 1. */
export function cutWith(
  { cuts }: Counting,
  dimension: string,
): { readonly cut: string; readonly place: number } | null {
  const cut = cuts.find((one) => one.includes(dimension));
  return cut === undefined ? null : { cut: cutName(cut), place: cut.indexOf(dimension) + 1 };
}

/** The rows a rule counts, by its text alone, one for each subject and combination of keys `d0`, `d1` … */
export function countedRows(
  counting: Counting,
  dimensions: readonly string[],
  columns: string,
  from = counting.from,
): string | null {
  const keys = dimensions.map((dimension) => counting.dimensions[dimension] ?? null);
  if (keys.includes(null)) return null;
  const laterals = keys.map((key, place) => `cross join lateral (${key}) as d${place}(key)`);
  return `select ${columns} from ${[from, ...laterals].join(' ')} where ${counting.where}`;
}

/** The same rows for some files, once for everybody who has a sum of their own: headquarters, delegation, partner. */
function cutRows(counting: Counting, cut: readonly string[]): string {
  const partner = cut.every(isForPartners) ? counting.partner : null;
  const audiences = [`'${HEADQUARTERS}'`, counting.delegation, partner].filter((one) => one !== null);
  const rows = countedRows(
    counting,
    cut,
    `${counting.file} as file_id, a.audience, ${counting.year} as year, '${counting.rule}' as rule,
      ${counting.version} as version, '${cutName(cut)}' as cut,
      array[${cut.map((_, place) => `d${place}.key`).join(', ')}]::text[] as key, (${counting.weight})::numeric as weight`,
    `${counting.from} join files on files.id = ${counting.file}
      cross join lateral (select unnest(array[${audiences.join(', ')}]::uuid[])) as a(audience)`,
  );
  if (rows === null) throw new Error(`the rule ${counting.rule} has no ${cutName(cut)}`);
  return rows;
}

const KEY = 'audience, year, rule, version, cut, key';

/**
 * Brings the sums to what some files count for now. What they counted for before is kept beside the sums, so that they
 * move by the difference: whatever happened in between, and in whatever order, ends in what the rules count.
 */
export const foldOf = (countings: readonly Counting[]): string => `
  with files as materialized (select distinct value::uuid as id from jsonb_array_elements_text(?::jsonb)),
  counted as materialized (${countings.flatMap((one) => one.cuts.map((cut) => cutRows(one, cut))).join(' union all ')}),
  sums as materialized (select ${KEY}, count(*)::int as subjects, sum(weight) as value from counted group by ${KEY}),
  known as materialized (select k.id, s.* from sums s join figure_cell k using (${KEY})),
  added as (
    insert into figure_cell (${KEY}, subjects, value)
    select ${KEY}, subjects, value from sums where (${KEY}) not in (select ${KEY} from known)
    returning id, ${KEY}
  ),
  placed as materialized (select id, ${KEY} from known union all select id, ${KEY} from added),
  change as (
    select id, sum(subjects)::int as subjects, sum(value) as value from (
      select id, subjects, value from known
      union all
      select b.cell, -1, -coalesce(b.weight, 1) from figure_share h join files on files.id = h.file_id
      cross join lateral unnest(h.cells, h.weights) as b(cell, weight)
    ) moved group by id having sum(subjects) <> 0 or sum(value) <> 0
  ),
  moved as (
    update figure_cell k set subjects = k.subjects + c.subjects, value = k.value + c.value
    from change c where c.id = k.id
  ),
  kept as (
    insert into figure_share (file_id, cells, weights)
    select file_id, array_agg(id order by id, weight),
      case when bool_or(weight <> 1) then array_agg(weight order by id, weight) end
    from counted join placed using (${KEY}) group by file_id
    on conflict (file_id) do update set cells = excluded.cells, weights = excluded.weights
      where (figure_share.cells, figure_share.weights) is distinct from (excluded.cells, excluded.weights)
  )
  delete from figure_share h using files
  where h.file_id = files.id and not exists (select from counted c where c.file_id = h.file_id)`;

/** Names the way of counting: sums made in another way are made again. */
export const digestOf = (fold: string): string => createHash('sha256').update(fold).digest('hex');
