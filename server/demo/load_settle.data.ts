import { dateOf, draw, keyOf } from './load_stage.data.js';

/** The same world once agreements hold: every referral has its commitment and allotment, and who found none waits. */

/** The commitments as they arose, by the number they were planned under. */
export const COMMITMENTS = `create temp table load_commitment as
  select m.c, m.commitment_id, k.agreement_id, k.lead_partner_id as partner_id, k.measure, k.amount_per_file as per_file,
    k.starts_on, (select u.id from person u where u.partner_id = k.lead_partner_id and 'PARTNER_OFFICER' = any(u.roles)
      order by u.id limit 1) as officer
  from jsonb_to_recordset($1::jsonb) as m(c int, commitment_id uuid) join commitment k on k.id = m.commitment_id`;

/** The later years of every term: what the hub would have opened at each anniversary. */
export const LATER_YEARS = `insert into allotment (id, commitment_id, agreement_id, starts_on, ends_on, province_code, in_money)
  select ${keyOf('later.day', 'allotment', `a.id::text || later.day`)}, a.commitment_id, a.agreement_id, later.day::date,
    least(k.ends_on, (later.day + interval '1 year')::date - 1), a.province_code, a.in_money
  from allotment a join commitment k on k.id = a.commitment_id cross join load_world w
  cross join lateral generate_series(a.starts_on + interval '1 year', w.today, interval '1 year') as later(day)
  where k.ends_on is null or later.day <= k.ends_on`;

export const LATER_PROMISES = `insert into ledger_entry (id, allotment_id, agreement_id, kind, quantity, promised_change, at,
    revision_id)
  select ${keyOf('a.starts_on', 'promise', 'a.id::text')}, a.id, a.agreement_id, 'PROMISED', q.quota, q.quota,
    a.starts_on::timestamptz, k.revision_id
  from allotment a join commitment k on k.id = a.commitment_id
  cross join lateral (select coalesce(k.amount, k.quantity) as quota) q where a.promised = 0`;

const PLACES = `select k.c, extract(year from age(a.starts_on, k.starts_on))::int as period, a.province_code as place, a.id,
    floor(a.promised / coalesce(k.per_file, 1)) as places, a.ends_on >= w.today as is_running
  from load_commitment k join allotment a on a.commitment_id = k.commitment_id cross join load_world w`;

/**
 * Where more was asked for than promised, only who is or was served counts, in the order of asking: the others wait for
 * this year's places, or have given up those of a year that is over.
 */
const RANKED = `select s.*, k.commitment_id, k.agreement_id, k.partner_id, k.measure, k.per_file, k.officer, a.id as allotment_id,
    a.is_running, a.places < count(*) filter (where s.is_sent) over asked as is_full, s.holds and a.places >= row_number()
      over (partition by s.c, s.period, s.place, s.holds order by s.sent_at, s.n) as has_place
  from load_step s join load_commitment k on k.c = s.c
  left join (${PLACES}) a on a.c = s.c and a.period = s.period and a.place is not distinct from s.place
  window asked as (partition by s.c, s.period, s.place)`;

export const REFERRALS = `create temp table load_referral as
  select n, ${keyOf('created_at', 'referral', 'n')} as id, f, kind, province_code, delegation_id, commitment_id, agreement_id,
    partner_id, officer, measure, place, case when is_placed then allotment_id end as allotment_id, is_placed as is_sent,
    created_at, case when is_placed then sent_at end::timestamptz(3) as sent_at,
    case when is_placed then respond_by end as respond_by, ending, committee, started_at, sent_at as asked_at,
    coalesce(per_file, 1)::numeric(16, 2) as quantity, per_file,
    case when is_placed and not (state in ('SENT', 'EXPIRED') or ending = 'TAKEN_BACK') then answered_at end::timestamptz(3)
      as answered_at,
    case when not is_turned then state when holds and is_running then 'WAITLISTED' else 'CANCELLED' end as state,
    case when is_turned and holds and is_running then sent_at
      when is_turned then least(now, sent_at + interval '1 hour' * (24 + ${draw('n', 19, 1000)}))
      else case state when 'DRAFT' then created_at when 'SENT' then sent_at when 'ACCEPTED' then answered_at
        when 'AWAITING_COMMITTEE' then handed_at when 'IN_PROGRESS' then started_at else ended_at end
      end::timestamptz(3) as state_since,
    -- Whoever is full keeps nothing back: who waits would be served.
    case when per_file is not null and not is_full and mod(n, 3) = 0 then per_file * 0.8 else per_file end as given
  from (select r.*, w.now, r.is_sent and coalesce(is_full and not has_place, false) as is_turned,
      r.is_sent and not coalesce(is_full and not has_place, false) as is_placed
    from (${RANKED}) r cross join load_world w) turned`;

/** What came of each file: closed, consent withdrawn afterwards, an enterprise founded. */
export const CASES = `create temp table load_case as
  select o.*, case when closed_at is not null and ${draw('f', 24, 40)} = 0 then ${dateOf('closed_at')} end as withdrawn_on,
    case when founded_on is not null then 'FOLLOW_UP' when delivered = 0 then 'IDEA' when delivered = 1 then 'TRAINING'
      when delivered = 2 then 'FEASIBILITY_STUDY' else 'FINANCING' end as stage
  from (select f.*, coalesce(r.delivered, 0) as delivered, case when coalesce(r.open, 0) = 0 and ${draw('f.f', 20, 10)} < 6
        and f.opened_at + interval '18 months' < w.now and coalesce(r.ended_at, f.opened_at) + interval '30 days' < w.now
        then greatest(f.opened_at + interval '18 months', r.ended_at + interval '30 days') end::timestamptz(3) as closed_at,
      case when ${draw('f.f', 21, 100)} < 22 and r.delivered_on + 30 + ${draw('f.f', 22, 90)} <= w.today
        then r.delivered_on + 30 + ${draw('f.f', 22, 90)} end as founded_on
    from load_file f cross join load_world w left join (
      select f, count(*) filter (where state not in ('COMPLETED', 'DECLINED', 'EXPIRED', 'CANCELLED')) as open,
        max(state_since) as ended_at, count(*) filter (where state = 'COMPLETED' and ending = 'DELIVERED') as delivered,
        max(${dateOf('state_since')}) filter (where state = 'COMPLETED' and ending = 'DELIVERED') as delivered_on
      from load_referral group by f) r on r.f = f.f) o`;
