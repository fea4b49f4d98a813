import { TODAY } from '../../server/platform/clock.js';

/** A question as one hand-written statement that gives the answer as text; `values` in the order of its parameters. */
export interface FloorStatement {
  readonly text: string;
  readonly values: (variables: Readonly<Record<string, unknown>>) => unknown[];
}

const id = (variables: Readonly<Record<string, unknown>>): unknown[] => [variables['id']];
const current = (commitment: string): string =>
  `left join allotment a on a.commitment_id = ${commitment} and a.province_code is null and ${TODAY} between a.starts_on and a.ends_on`;
const COMMITMENT = `'reference', c.reference, 'kind', c.kind, 'measure', c.measure`;

export const FLOOR_STATEMENTS: Readonly<Record<string, FloorStatement>> = {
  Q1: {
    values: () => [],
    text: `select json_build_object('referrals', coalesce(json_agg(json_build_object(
        'reference', r.reference, 'state', r.state, 'respondBy', r.respond_by,
        'sharedProfile', case when s.id is not null then json_build_object('nameAr', s.name_ar, 'nameLatin', s.name_latin,
          'phone', s.phone, 'education', s.education, 'sector', s.sector, 'stage', s.stage) end,
        'commitment', json_build_object('reference', c.reference, 'kind', c.kind,
          'currentAllotment', case when a.id is not null then json_build_object('remaining', a.remaining::text) end,
          'agreement', json_build_object('reference', g.reference, 'titleAr', g.title_ar, 'titleFr', g.title_fr)))
        order by r.state_since desc, r.id desc), '[]'))::text
      from (select id, reference, state, respond_by, state_since, commitment_id from referral where state = 'SENT'
        order by state_since desc, id desc limit 25) r
      left join shared_profile s on s.referral_id = r.id
      join commitment c on c.id = r.commitment_id
      ${current('c.id')}
      join agreement g on g.id = c.agreement_id`,
  },
  Q2: {
    values: id,
    text: `select json_build_object('agreement', json_build_object('reference', g.reference, 'state', g.state,
        'titleAr', g.title_ar, 'titleFr', g.title_fr,
        'clauses', (select coalesce(json_agg(json_build_object('position', l.position, 'heading', l.heading,
            'agreed', l.agreed, 'latestRevision', json_build_object('number', v.number, 'textAr', v.text_ar,
            'textFr', v.text_fr)) order by l.position), '[]')
          from clause l join clause_revision v on v.id = l.latest_revision_id
          where l.agreement_id = g.id and l.removed_at is null),
        'commitments', (select coalesce(json_agg(json_build_object(${COMMITMENT},
            'currentAllotment', case when a.id is not null then
              json_build_object('promised', a.promised::text, 'remaining', a.remaining::text) end,
            'referralCounts', (select coalesce(json_agg(json_build_object('state', s.state, 'count', s.count)
                order by s.state), '[]')
              from (select state, count(*) from referral where commitment_id = c.id group by state) s))
            order by c.reference), '[]')
          from commitment c ${current('c.id')} where c.agreement_id = g.id)))::text
      from agreement g where g.id = $1`,
  },
  Q3: {
    values: ({ year }) => [year],
    text: `select json_build_object('referralFigures', coalesce(json_agg(f), '[]'))::text
      from bench.referral_cells($1) f`,
  },
  Q4: {
    values: id,
    text: `select json_build_object('commitment', json_build_object(${COMMITMENT}, 'state', c.state,
        'responseDays', c.response_days, 'national', c.national, 'startsOn', c.starts_on, 'endsOn', c.ends_on))::text
      from commitment c where c.id = $1`,
  },
  Q5: {
    values: id,
    text: `select json_build_object('clause', json_build_object('position', l.position, 'heading', l.heading,
        'commitments', (select coalesce(json_agg(json_build_object(${COMMITMENT},
            'referrals', (select coalesce(json_agg(json_build_object('reference', r.reference, 'state', r.state)
                order by r.created_at desc, r.id desc), '[]')
              from (select id, reference, state, created_at from referral where commitment_id = c.id
                order by created_at desc, id desc limit 10) r),
            'enterprises', (select coalesce(json_agg(json_build_object('name', e.name, 'sector', e.sector,
                'jobs', e.jobs, 'createdOn', e.created_on) order by e.id), '[]') from enterprise e
              where e.id in (select enterprise_id from enterprise_referral where commitment_id = c.id)))
            order by c.reference), '[]')
          from commitment c where c.clause_id = l.id)))::text
      from clause l where l.id = $1`,
  },
  M1: {
    values: ({ fileId, commitmentId, key }) => [fileId, commitmentId, key],
    text: `select json_build_object('referFile', json_build_object('referral', json_build_object('state', r.state,
        'respondBy', r.respond_by, 'quantity', r.quantity::text)))::text from bench.refer_file($1, $2, $3) r`,
  },
};
