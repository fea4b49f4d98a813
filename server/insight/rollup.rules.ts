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
  /** The key under which a subject stands, or with `select distinct` the several keys; null: it stands under none. */
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
): string | null {
  const keys = dimensions.map((dimension) => counting.dimensions[dimension] ?? null);
  if (keys.includes(null)) return null;
  const laterals = keys.map((key, place) => `cross join lateral (${key}) as d${place}(key)`);
  return `select ${columns} from ${[counting.from, ...laterals].join(' ')} where ${counting.where}`;
}

/** Parts of a fact's keys, and the several keys of one part. Keys are codes and ids, which hold neither. */
const [PART, ALSO] = ['|', ','];

/** Whether a subject may stand under several keys of a dimension. */
const isMany = (key: string): boolean => key.startsWith('select distinct ');

const dimensionsOf = ({ cuts }: Counting): string[] => [...new Set(cuts.flat())];

const FACT = 'file_id, counting, year, delegation, partner, weight, keys';

/** One row for each subject of the files, with all that any of its sums asks of it: each table is read once. */
function factRows(counting: Counting, number: number): string {
  const keys = dimensionsOf(counting).map((dimension) => counting.dimensions[dimension] ?? 'select null');
  // A single key may come by a join of whole tables; several are gathered for each subject.
  const joins = keys.map((key, at) =>
    isMany(key) ? '' : `left join lateral (${key}) as d${at}(key) on true`,
  );
  const parts = keys.map((key, at) =>
    isMany(key) ? `array_to_string(array(${key}), '${ALSO}')` : `d${at}.key`,
  );
  const { from, file, where, year, weight, delegation, partner } = counting;
  return `select ${file} as file_id, ${number} as counting, ${year} as year, ${delegation ?? 'null'}::uuid as delegation,
      ${partner ?? 'null'}::uuid as partner, (${weight})::numeric as weight, concat(${parts.join(`, '${PART}', `)}) as keys
    from ${from} join files on files.id = ${file} ${joins.join(' ')} where ${where}`;
}

/** Each cut of each counting: which parts of a fact's keys make its key, and which of these may hold several, if any. */
function cutRow(counting: Counting, number: number, cut: readonly string[]): string {
  const { rule, version, dimensions } = counting;
  const parts = cut.map((dimension) => dimensionsOf(counting).indexOf(dimension) + 1);
  const several = cut.filter((dimension) => isMany(dimensions[dimension] ?? ''));
  if (parts.length > MOST_PARTS || several.length > 1)
    throw new Error(`${rule} by ${cutName(cut)} is too much`);
  const at = cut.indexOf(several[0] ?? '') + 1;
  return `${number}, '${rule}', ${version}, '${cutName(cut)}', ${cut.every(isForPartners)}, array[${parts.join()}], ${at}`;
}

const MOST_PARTS = 3;

const keyPart = (_: unknown, at: number): string =>
  `case several when ${at + 1} then one.key else split_part(keys, '${PART}', parts[${at + 1}]) end`;

/** What facts add to each cut and what gone ones take from it, not yet told apart by who sees it. */
const CUT_SUMS = `select number, year, delegation, case when for_partners then partner end as partner,
    array_remove(array[${Array.from({ length: MOST_PARTS }, keyPart).join(', ')}], null) as key,
    sum(sign) as subjects, sum(sign * weight) as value
  from signed join cuts using (counting) cross join lateral unnest(string_to_array(
    case several when 0 then 'the one' else split_part(keys, '${PART}', parts[several]) end, '${ALSO}')) as one(key)
  group by 1, 2, 3, 4, 5`;

const KEY = ['audience', 'year', 'rule', 'version', 'cut', 'key'];
const SAME_CELL = KEY.map((column) => `k.${column} = m.${column}`).join(' and ');

/**
 * Brings the sums to what some files count for now. The facts they counted for before are kept beside the sums, so that
 * these move by the difference: whatever happened in between, and in whatever order, ends in what the rules count. What
 * did not change cancels out before a sum is looked for. New sums are written in the order in which they are read.
 */
export function foldOf(countings: readonly Counting[]): string {
  const cuts = countings.flatMap((counting, number) =>
    counting.cuts.map((cut) => cutRow(counting, number, cut)),
  );
  return `
  with files as materialized (select unnest(?::text::uuid[]) as id),
  facts as materialized (${countings.map(factRows).join(' union all ')}),
  gone as (delete from figure_fact f using files where f.file_id = files.id returning f.*),
  kept as (insert into figure_fact (${FACT}) select ${FACT} from facts),
  signed as materialized (
    select counting, year, delegation, partner, weight, keys, sum(sign) as sign from (
      select ${FACT}, 1 as sign from facts union all select ${FACT}, -1 from gone
    ) turned group by 1, 2, 3, 4, 5, 6 having sum(sign) <> 0
  ),
  cuts(number, counting, rule, version, cut, for_partners, parts, several) as (values
    ${cuts.map((cut, number) => `(${number}, ${cut})`).join(',\n    ')}
  ),
  cut_sums as (${CUT_SUMS}),
  moved as materialized (
    select ${KEY.join(', ')}, sum(subjects)::int as subjects, sum(value) as value
    from cut_sums join cuts using (number)
    cross join lateral (values ('${HEADQUARTERS}'::uuid), (delegation), (partner)) as a(audience)
    where audience is not null and '' <> all(key)
    group by ${KEY.join(', ')} having sum(subjects) <> 0 or sum(value) <> 0
  ),
  more as (
    update figure_cell k set subjects = k.subjects + m.subjects, value = k.value + m.value from moved m where ${SAME_CELL}
  )
  insert into figure_cell (${KEY.join(', ')}, subjects, value) select ${KEY.join(', ')}, subjects, value from moved m
  where not exists (select from figure_cell k where ${SAME_CELL}) order by ${KEY.join(', ')}`;
}

/** Names the way of counting: sums made in another way are made again. */
export const digestOf = (fold: string): string => createHash('sha256').update(fold).digest('hex');
