import type pg from 'pg';
import { exposeVerb } from './exposed_verb.js';

/**
 * What PostGraphile is given beside the tables, in its own manner: views with declared keys, and computed columns that
 * PostgreSQL can inline. All of it runs as whoever asks, so that the policies hold.
 */
const EXPOSED = [
  `drop schema if exists bench cascade`,
  `create schema bench`,
  `grant usage on schema bench to hub_staff, hub_partner`,
  // Today's capacity as a relation of one, which becomes a plain left join.
  `create view bench.current_allotment with (security_invoker) as
     select a.id, a.commitment_id, a.promised, a.remaining from public.allotment a
     where a.province_code is null
       and (select current_setting('hub.today')::date) between a.starts_on and a.ends_on`,
  `comment on view bench.current_allotment is
     E'@primaryKey id\n@unique commitment_id\n@foreignKey (commitment_id) references public.commitment (id)'`,
  `create view bench.standing_clause with (security_invoker) as
     select c.id, c.agreement_id, c.position, c.heading, c.agreed, c.latest_revision_id from public.clause c
     where c.removed_at is null`,
  `comment on view bench.standing_clause is E'@primaryKey id
@foreignKey (agreement_id) references public.agreement (id)
@foreignKey (latest_revision_id) references public.clause_revision (id)'`,
  `create function bench.commitment_enterprises(c public.commitment) returns setof public.enterprise
     language sql stable rows 20 as $fn$ select e.* from public.enterprise e
       where e.id in (select enterprise_id from public.enterprise_referral where commitment_id = c.id) order by e.id $fn$`,
  // Given a commitment, grouped by state within its own part of the index.
  `create view bench.referral_count with (security_invoker) as
     select r.commitment_id, r.state, count(*)::int as count from public.referral r group by r.commitment_id, r.state`,
  `comment on view bench.referral_count is
     E'@primaryKey commitment_id,state\n@foreignKey (commitment_id) references public.commitment (id)'`,
  `create type bench.referral_cell as (region text, kind text, state text, value int)`,
  `create function bench.referral_cells(year int) returns setof bench.referral_cell language sql stable rows 500 as $fn$
     select p.region_code, s.kind, s.state, count(*)::int
     from public.referral s join public.province p on p.code = s.province_code
     where s.sent_at is not null and extract(year from s.sent_at at time zone 'Africa/Casablanca')::int = year
     group by 1, 2, 3 order by 1, 2, 3 $fn$`,
  `grant select on all tables in schema bench to hub_staff, hub_partner`,
];

/** Gives PostGraphile and the floor what the questions need beyond the tables, anew in a database that was kept. */
export async function expose(owner: pg.Client): Promise<void> {
  await owner.query('begin');
  for (const sql of EXPOSED) await owner.query(sql);
  await exposeVerb(owner);
  await owner.query('commit');
}
