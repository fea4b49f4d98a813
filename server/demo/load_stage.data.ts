import { COHORTS, LOAD_KINDS } from './load.rules.js';

/**
 * The invented world as tables of the session: who asked whom for what and when, and what came of it. All of it is
 * computed from row numbers, so that the same sizes on the same day give the same world. Times that lie after now have
 * not happened: that alone makes the states of a referral what they are.
 */

/** A number below a bound that looks random and is the same each time. */
export const draw = (row: string, salt: number, below: number | string): string =>
  `mod(hashint8extended(${row}, ${salt}) & 9223372036854775807, ${below})::int`;

/** A time-ordered key made of an instant and a row number, as `newId` makes them of the clock and chance. */
export const keyOf = (at: string, salt: string, row: string): string =>
  `overlay(overlay(md5('${salt}' || ${row}) placing
    lpad(to_hex((extract(epoch from ${at}) * 1000)::bigint), 12, '0') || '7' from 1) placing '8' from 17)::uuid`;

export const pick = (values: readonly string[], index: string): string =>
  `(array['${values.join("','")}'])[1 + ${index}]`;

export const dateOf = (at: string): string => `(${at} at time zone 'Africa/Casablanca')::date`;

const kindAt = (first: string, step: string): string =>
  pick(LOAD_KINDS, `mod(${first} + ${step}, ${LOAD_KINDS.length})`);

/** The bounds of the world, one row: `w`. */
export const WORLD = `create temp table load_world as select $1::timestamptz(3) as now, $2::date as today,
  $3::date::timestamptz as begins, $1::timestamptz - $3::date::timestamptz as span, $4::bigint as referrals,
  $5::bigint as files, $6::int as names, $7::int as projects, $8::uuid as officer`;

/** Which delegation a province belongs to, numbered. */
export const PROVINCES = `create temp table load_province as
  select (row_number() over (order by p.code) - 1)::int as number, p.code, p.region_code,
    (select d.delegation_id from delegation_province d where d.province_code = p.code order by 1 limit 1) as delegation_id
  from province p`;

/** Files are opened ever more often; each a few days before anything is asked for it. */
export const FILES = `create temp table load_file as
  select f, opened_at, ${keyOf('opened_at', 'file', 'f')} as id,
    'BF-' || extract(year from opened_at) || '-' ||
      lpad((row_number() over (partition by extract(year from opened_at) order by f))::text, 6, '0') as reference,
    p.code as province_code, p.delegation_id, ${draw('f', 2, 'w.names')} as name, ${draw('f', 3, 'w.projects')} as project,
    ${draw('f', 4, LOAD_KINDS.length)} as first_kind, ${dateOf('opened_at')} - 7000 - ${draw('f', 5, 9000)} as born_on,
    '+2126000' || lpad(${draw('f', 6, 100_000)}::text, 5, '0') as phone, (100000 + f)::text as card,
    ${pick(['NONE', 'PRIMARY', 'SECONDARY', 'VOCATIONAL', 'HIGHER'], draw('f', 7, 5))} as education,
    ${pick(['UNEMPLOYED', 'UNEMPLOYED', 'UNEMPLOYED', 'UNEMPLOYED', 'STUDENT', 'EMPLOYED', 'SELF_EMPLOYED'], draw('f', 8, 7))}
      as situation, ${draw('f', 9, 7)} > 0 as consents_to_all
  from (select f, (w.begins + w.span * sqrt((f - 1)::float8 / w.files)
      - interval '6 days' - interval '1 hour' * ${draw('f', 10, 500)})::timestamptz(3) as opened_at
    from load_world w cross join lateral generate_series(1, w.files) f) o
  cross join load_world w join load_province p on p.number = ${draw('f', 1, '(select count(*) from load_province)')}`;

/** Which commitments a person of a province may be sent to for a kind of support, those of old agreements first. */
export const OFFERS = `create temp table load_offer as
  select c.kind, p.code as province_code, c.c, c.cohort,
    row_number() over (partition by c.kind, p.code order by c.cohort, c.c) - 1 as number
  from load_plan c join load_province p on c.region is null or c.region = p.region_code`;

/** How many of them there were in each half-year. */
export const REACH = `create temp table load_reach as
  select o.kind, o.province_code, s.cohort, count(*) filter (where o.cohort <= s.cohort) as offers
  from load_offer o cross join generate_series(0, ${COHORTS - 1}) as s(cohort) group by 1, 2, 3`;

/**
 * A file is referred for one kind of support after another. Referrals come ever more often; the files of the same days
 * come first, then those of some weeks before for their second kind, and so on.
 */
export const ASKED = `create temp table load_asked as select n, created_at, f.f, f.province_code, f.delegation_id,
    ${kindAt('f.first_kind', 'a.step::int')} as kind, least(${COHORTS - 1}, extract(year from age(created_at, w.begins))::int * 2
      + extract(month from age(created_at, w.begins))::int / 6) as cohort
  from (select n, mod(n - 1, q.steps) as step, (w.begins + w.span * sqrt(n::float8 / w.referrals))::timestamptz(3) as created_at,
      (n - 1) / q.steps * w.files / ((w.referrals - 1) / q.steps + 1) + 1 as newest, greatest(1, w.files * 6 / 100) as lag
    from load_world w cross join lateral (select (w.referrals - 1) / w.files + 1 as steps) q
    cross join lateral generate_series(1, w.referrals) n) a
  cross join load_world w
  join load_file f on f.f = case when newest > step * lag then newest - step * lag else 1 + ${draw('n', 11, 'newest')} end`;

/** When each step would be taken; fate says how it ends. */
const PLANNED = `select a.*, o.c, p.period_from, p.per_province, p.committee, p.response_days,
    created_at + interval '1 minute' * ${draw('n', 13, 14_400)} as sent_at, ${draw('n', 14, 1000)} as fate
  from load_asked a
  join load_reach r on r.kind = a.kind and r.province_code = a.province_code and r.cohort = a.cohort
  join load_offer o on o.kind = a.kind and o.province_code = a.province_code and o.number = ${draw('n', 12, 'r.offers')}
  join load_plan p on p.c = o.c`;

const ANSWERED = `select *, ${dateOf('sent_at')} + response_days as respond_by,
    sent_at + interval '1 minute' * (response_days * (60 + ${draw('n', 15, 1200)})) as answered_at
  from (${PLANNED}) planned`;

const STARTED = `select *, answered_at + interval '2 days' as handed_at,
    answered_at + interval '1 hour' * (24 + ${draw('n', 16, 480)} + case when committee then 240 else 0 end) as started_at
  from (${ANSWERED}) answered`;

/** Cancelled as a draft, cancelled when sent, declined, expired, cancelled when running, refused, not delivered, delivered. */
const ENDED = `select *, case when fate < 30 then 'DROPPED' when fate < 50 then 'TAKEN_BACK' when fate < 140 then 'DECLINED'
      when fate < 190 then 'EXPIRED' when fate < 220 then 'BROKEN_OFF' when committee and fate < 320 then 'REFUSED'
      when fate < 400 then 'FAILED' else 'DELIVERED' end as ending,
    case when fate < 30 then created_at + interval '1 hour' * (4 + ${draw('n', 17, 400)})
      when fate < 140 then answered_at
      when fate < 190 then (respond_by + 1)::timestamp at time zone 'Africa/Casablanca' + interval '5 minutes'
      when committee and fate between 220 and 319 then started_at
      else started_at + interval '1 hour' * (240 + ${draw('n', 18, 4800)}) end as ended_at
  from (${STARTED}) started`;

/** What has happened of it by now, if there is a place for everybody. */
export const STEPS = `create temp table load_step as
  select n, f, kind, province_code, delegation_id, c, created_at, sent_at, respond_by, answered_at, handed_at, started_at,
    ended_at, ending, committee, is_sent, case
      when is_over then case ending when 'DROPPED' then 'CANCELLED' when 'TAKEN_BACK' then 'CANCELLED'
        when 'BROKEN_OFF' then 'CANCELLED' when 'REFUSED' then 'DECLINED' when 'FAILED' then 'COMPLETED'
        when 'DELIVERED' then 'COMPLETED' else ending end
      when not is_sent then 'DRAFT'
      when ending in ('TAKEN_BACK', 'DECLINED', 'EXPIRED') or answered_at > now then 'SENT'
      when started_at <= now then 'IN_PROGRESS'
      when committee and handed_at <= now then 'AWAITING_COMMITTEE' else 'ACCEPTED' end as state,
    is_sent and (not is_over or ending = 'DELIVERED') as holds,
    extract(year from age(${dateOf('sent_at')}, period_from))::int as period,
    case when per_province then province_code end as place
  from (select e.*, w.now, ending <> 'DROPPED' and sent_at <= w.now as is_sent,
      ended_at <= w.now and (ending = 'DROPPED' or sent_at <= w.now) as is_over
    from (${ENDED}) e cross join load_world w) happened`;

/** What each commitment is asked for in a year of its term: what its clause will promise is chosen by it. */
export const DEMAND = `select s.c, max(s.sent)::int as "most", coalesce(max(s.held) filter (where s.is_newest), 0)::int as "lately"
  from (select c, period, place, count(*) filter (where is_sent) as sent, count(*) filter (where holds) as held,
      period = max(period) over (partition by c) as is_newest
    from load_step group by c, period, place) s group by s.c`;
