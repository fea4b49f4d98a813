import type { Counting } from './rollup.rules.js';

const UNDER_WAY = `('SENT', 'ACCEPTED', 'AWAITING_COMMITTEE', 'IN_PROGRESS')`;

/** What holds now belongs to no year. */
const now = { version: 1, year: '0', weight: '1', delegation: null, partner: null } as const;
const cuts = [['PROVINCE', 'KIND']] as const;

/** Where people wait and are served. Numbers of the whole country, for everybody in the commission. */
export const COVERAGE_COUNTINGS: readonly [Counting, Counting] = [
  {
    ...now,
    rule: 'needs_waiting',
    from: 'beneficiary_file s',
    where: `s.state = 'OPEN'`,
    file: 's.id',
    dimensions: {
      PROVINCE: 'select s.province_code',
      KIND: `select distinct need from unnest(s.needs) as need where not exists (
        select from referral r where r.file_id = s.id and r.kind = need and (r.state in ${UNDER_WAY}
          or exists (select from outcome o where o.referral_id = r.id and o.delivered)))`,
    },
    cuts,
  },
  {
    ...now,
    rule: 'referrals_running',
    from: 'referral s',
    where: `s.state in ${UNDER_WAY}`,
    file: 's.file_id',
    dimensions: { PROVINCE: 'select s.province_code', KIND: 'select s.kind' },
    cuts,
  },
];
