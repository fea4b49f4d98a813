import { notAllowed, notFound } from '../platform/errors.js';
import { toGlobalId } from '../platform/ids.js';
import type { UnitOfWork } from '../platform/unit_of_work.js';
import { isCommission, SYSTEM, type Viewer } from '../platform/viewer.js';
import type { SupportKind } from '../partners/programme.rules.js';
import { allRows, countedRows, FIGURE_RULES, type FigureDimension, type FigureRule } from './figure.rules.js';

export interface CoverageRow {
  readonly province: string;
  readonly kind: SupportKind;
  readonly commitments: number;
  readonly remaining: string | null;
  readonly remainingAmount: string | null;
  readonly waiting: number;
  readonly running: number;
}

const UNDER_WAY = `('SENT', 'ACCEPTED', 'AWAITING_COMMITTEE', 'IN_PROGRESS')`;

/** One statement for all cells that hold anything: a commitment, somebody waiting, or somebody being served. */
const COVERAGE = `
  with today as (select (now() at time zone 'Africa/Casablanca')::date as day),
  promised as (
    select p.code as province, c.kind, count(*)::int as commitments,
      sum(a.left_counted) as remaining, sum(a.left_money) as remaining_amount
    from commitment c
    join province p on c.national or exists (
      select 1 from commitment_province cp where cp.commitment_id = c.id and cp.province_code = p.code)
    left join lateral (
      select sum(remaining) filter (where not in_money) as left_counted, sum(remaining) filter (where in_money) as left_money
      from allotment, today where commitment_id = c.id and day between starts_on and ends_on
        and (province_code is null or province_code = p.code)
    ) a on true
    where c.state = 'IN_FORCE'
    group by p.code, c.kind
  ),
  waiting as (
    select f.province_code as province, need as kind, count(*)::int as waiting
    from beneficiary_file f cross join lateral unnest(f.needs) as need
    where f.state = 'OPEN' and not exists (
      select 1 from referral r where r.file_id = f.id and r.kind = need
        and (r.state in ${UNDER_WAY} or exists (select 1 from outcome o where o.referral_id = r.id and o.delivered)))
    group by f.province_code, need
  ),
  running as (
    select province_code as province, kind, count(*)::int as running from referral where state in ${UNDER_WAY}
    group by province_code, kind
  )
  select coalesce(p.province, w.province, r.province) as province, coalesce(p.kind, w.kind, r.kind) as kind,
    coalesce(p.commitments, 0) as commitments, p.remaining::text as remaining,
    p.remaining_amount::text as "remainingAmount", coalesce(w.waiting, 0) as waiting, coalesce(r.running, 0) as running
  from promised p
  full join waiting w on w.province = p.province and w.kind = p.kind
  full join running r on r.province = coalesce(p.province, w.province) and r.kind = coalesce(p.kind, w.kind)
  order by 1, 2`;

/**
 * Coverage of the whole country. It holds numbers only, so everybody in the commission gets the same: a negotiator,
 * who sees no file, still sees where people wait.
 */
export async function coverage(unitOfWork: UnitOfWork, viewer: Viewer): Promise<CoverageRow[]> {
  if (!isCommission(viewer)) throw notAllowed('insight.coverage_not_yours');
  return unitOfWork.run(SYSTEM, ({ em }) => em.execute<CoverageRow[]>(COVERAGE));
}

export interface FigureRow {
  readonly rule: FigureRule;
  readonly value: string;
  readonly groups: readonly { readonly key: string; readonly value: string }[] | null;
}

/** The year's figures over what the viewer sees: row-level security cuts the list, and with it the number. */
export async function figures(
  unitOfWork: UnitOfWork,
  viewer: Viewer,
  year: number,
  by: FigureDimension,
): Promise<FigureRow[]> {
  return unitOfWork.run(viewer, async ({ em }) => {
    const rows: FigureRow[] = [];
    for (const rule of FIGURE_RULES) {
      const [total] = await em.execute<{ value: string }[]>(
        `select coalesce(sum(weight), 0)::text as value from (${withYear(allRows(rule), year)}) c`,
      );
      const grouped = countedRows(rule, by);
      const groups =
        grouped === null
          ? null
          : await em.execute<{ key: string; value: string }[]>(
              `select key, sum(weight)::text as value from (${withYear(grouped, year)}) c group by key order by sum(weight) desc, key`,
            );
      rows.push({ rule, value: total?.value ?? '0', groups });
    }
    return rows;
  });
}

export interface Counted {
  readonly subject: string;
  readonly ids: string[];
  readonly value: string;
}

const MOST = 1_000;

/** The list a figure counted, and its sum: the same rows by the same rule. */
export async function counted(
  unitOfWork: UnitOfWork,
  viewer: Viewer,
  wanted: { rule: string; version: number; year: number; by: FigureDimension | null; key: string | null },
): Promise<Counted> {
  const rule = FIGURE_RULES.find((one) => one.rule === wanted.rule && one.version === wanted.version);
  const rows = rule === undefined ? null : wanted.by === null ? allRows(rule) : countedRows(rule, wanted.by);
  if (rule === undefined || rows === null) throw notFound(['rule']);
  const inGroup = wanted.by === null || wanted.key === null ? '' : 'where key = ?';
  const key = (wanted.key ?? '').replace(/^partner_(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  const found = await unitOfWork.run(viewer, ({ em }) =>
    em.execute<{ id: string; weight: string }[]>(
      `select distinct id, weight::text from (${withYear(rows, wanted.year)}) c ${inGroup} order by id`,
      inGroup === '' ? [] : [key],
    ),
  );
  return {
    subject: rule.subject,
    ids: found.slice(0, MOST).map(({ id }) => toGlobalId(rule.subject, id)),
    value: String(found.reduce((sum, { weight }) => sum + Number(weight), 0)),
  };
}

/** The year is a checked whole number; written into the text, it may stand in any of the rule's places. */
const withYear = (sql: string, year: number): string => sql.replaceAll('$year', String(Math.trunc(year)));
