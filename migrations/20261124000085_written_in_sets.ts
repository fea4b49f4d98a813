import { Migration } from '@mikro-orm/migrations';

/** The same for every instance over one database: one sealer at a time. */
const SEAL_LOCK = 7_402_012;

/** The record is sealed in sets, and a place that is gone when it comes to be taken undoes what relied on it. */
export class WrittenInSets extends Migration {
  override up(): void {
    // Everything in the queue is soon deleted: unless that is cleared away often, whoever looks at its beginning wades
    // through what was there.
    this
      .addSql(`alter table event_queue set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000,
      vacuum_truncate = off)`);
    // Events are never removed, and the sealer takes their keys from themselves: checking that costs more than it tells.
    this.addSql(`alter table event_seal drop constraint event_seal_event_id_fkey`);
    this.addSql(`create or replace function seal_events(most int) returns int language plpgsql as $fn$
      declare
        place bigint;
        chained text;
        numbers bigint[];
        ids uuid[];
        contents text[];
        digests text[] := '{}';
        sealed int;
      begin
        if not pg_try_advisory_xact_lock(${SEAL_LOCK}) then return 0; end if;
        select position, digest into place, chained from event_seal order by position desc limit 1;
        place := coalesce(place, 0);
        chained := coalesce(chained, '');
        select array_agg(number order by number), array_agg(event_id order by number), array_agg(content order by number)
          into numbers, ids, contents
          from (select q.number, q.event_id, event_content(e) as content
            from event_queue q join event e on e.id = q.event_id order by q.number limit most) waiting;
        sealed := coalesce(cardinality(ids), 0);
        if sealed = 0 then return 0; end if;
        for at in 1..sealed loop
          chained := encode(sha256(convert_to(chained || E'\\n' || (place + at) || E'\\n' || contents[at], 'UTF8')), 'hex');
          digests := digests || chained;
        end loop;
        insert into event_seal (position, event_id, digest)
          select place + n, id, digest from unnest(ids, digests) with ordinality as sealing(id, digest, n);
        delete from event_queue where number = any(numbers);
        perform pg_notify('hub_events', (place + sealed)::text);
        return sealed;
      end $fn$`);
    this.addSql(`create function assert_taken(entries bigint) returns void language plpgsql as $fn$ begin
        if entries = 0 then raise exception 'there was more left when it was looked at' using errcode = 'HB002'; end if;
      end $fn$`);
  }
}
