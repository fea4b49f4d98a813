import { TODAY } from '../platform/clock.js';
import { notAllowed } from '../platform/errors.js';
import type { UnitOfWork } from '../platform/unit_of_work.js';
import { isCommission, SYSTEM, type Viewer } from '../platform/viewer.js';
import type { SupportKind } from '../partners/programme.rules.js';
import { COVERAGE_COUNTINGS } from './coverage.rules.js';
import { foldFigures } from './rollup.actions.js';
import { HEADQUARTERS } from './rollup.rules.js';

export interface CoverageRow {
  readonly province: string;
  readonly kind: SupportKind;
  readonly commitments: number;
  readonly remaining: string | null;
  readonly remainingAmount: string | null;
  readonly waiting: number;
  readonly running: number;
}

const [WAITING, RUNNING] = COVERAGE_COUNTINGS;

/** One statement for all cells that hold anything: a commitment, somebody waiting, or somebody being served. */
export const COVERAGE = `
  with today as (select ${TODAY} as day),
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
  people as (
    select key[1] as province, key[2] as kind,
      coalesce(sum(subjects) filter (where rule = '${WAITING.rule}'), 0)::int as waiting,
      coalesce(sum(subjects) filter (where rule = '${RUNNING.rule}'), 0)::int as running
    from figure_cell where audience = '${HEADQUARTERS}' and year = 0 and subjects > 0
      and (rule, version) in (('${WAITING.rule}', ${WAITING.version}), ('${RUNNING.rule}', ${RUNNING.version}))
    group by key[1], key[2]
  )
  select coalesce(p.province, s.province) as province, coalesce(p.kind, s.kind) as kind,
    coalesce(p.commitments, 0) as commitments, p.remaining::text as remaining,
    p.remaining_amount::text as "remainingAmount", coalesce(s.waiting, 0) as waiting, coalesce(s.running, 0) as running
  from promised p
  full join people s on s.province = p.province and s.kind = p.kind
  order by 1, 2`;

/**
 * Coverage of the whole country. It holds numbers only, so everybody in the commission gets the same: a negotiator,
 * who sees no file, still sees where people wait.
 */
export async function coverage(unitOfWork: UnitOfWork, viewer: Viewer): Promise<CoverageRow[]> {
  if (!isCommission(viewer)) throw notAllowed('insight.coverage_not_yours');
  await foldFigures(unitOfWork);
  return unitOfWork.run(SYSTEM, ({ em }) => em.execute<CoverageRow[]>(COVERAGE));
}
