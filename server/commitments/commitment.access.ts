import { Agreement } from '../agreements/agreement.entity.js';
import { Clause } from '../agreements/clause.entity.js';
import { TODAY } from '../platform/clock.js';
import { fromGlobalId } from '../platform/ids.js';
import { among, given, is, isNull, matches, not, type Condition } from '../reads/condition.js';
import { inverse, many } from '../reads/registry.js';
import { Allotment } from './allotment.entity.js';
import { Commitment } from './commitment.entity.js';
import type { CommitmentFilter } from './commitment.inputs.js';
import { LedgerEntry } from './ledger_entry.entity.js';

const isCurrent: Condition = matches(
  (row) => `${TODAY} between ${row.column('startsOn')} and ${row.column('endsOn')}`,
);

many(Commitment, 'allotments', {
  entity: Allotment,
  by: 'commitment',
  orderBy: { prop: 'startsOn', direction: 'DESC' },
});
inverse(Commitment, 'currentAllotment', {
  entity: Allotment,
  by: 'commitment',
  where: [isCurrent, isNull('province')],
});
many(Allotment, 'entries', {
  entity: LedgerEntry,
  by: 'allotment',
  orderBy: { prop: 'at', direction: 'ASC' },
});
const byReference = { prop: 'reference', direction: 'ASC' } as const;
many(Agreement, 'commitments', { entity: Commitment, by: 'agreement', orderBy: byReference });
many(Clause, 'commitments', { entity: Commitment, by: 'clause', orderBy: byReference });

const owedBy = (partnerId: string): Condition =>
  matches(
    (row) =>
      `${row.column('id')} in (select commitment_id from commitment_debtor where partner_id = ${row.param(partnerId, 'uuid')})`,
  );

const covers = (code: string): Condition =>
  matches(
    (row) =>
      `(${row.column('national')} or ${row.column('id')} in
        (select commitment_id from commitment_province where province_code = ${row.param(code, 'text')}))`,
  );

/** Something is left today, or nothing is counted: an unknown quantity is no quota. */
const hasCapacity: Condition = matches(
  (row) => `(${row.column('measure')} not in ('COUNTED', 'MONEY')
    or (${row.column('quantity')} is null and ${row.column('amount')} is null)
    or exists (select from allotment a where a.commitment_id = ${row.column('id')} and a.remaining > 0
      and ${TODAY} between a.starts_on and a.ends_on))`,
);

/** The conditions of a list of commitments. */
export function commitmentConditions(filter: CommitmentFilter | null): (Condition | null)[] {
  if (filter === null) return [];
  const key = (type: string, name: string) => (id: string) => fromGlobalId(type, id, ['filter', name]);
  return [
    given(filter.kinds, (kinds) => among('kind', kinds)),
    given(filter.measures, (measures) => among('measure', measures)),
    given(filter.states, (states) => among('state', states)),
    given(filter.partnerId, (id) => owedBy(key('Partner', 'partnerId')(id))),
    given(filter.agreementId, (id) => is('agreement', key('Agreement', 'agreementId')(id))),
    given(filter.provinceCode, covers),
    given(filter.withCapacity, (wanted) => (wanted ? hasCapacity : not(hasCapacity))),
  ];
}
