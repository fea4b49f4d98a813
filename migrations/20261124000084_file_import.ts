import { Migration } from '@mikro-orm/migrations';

/** One slip of the pen between two dates of birth: one part wrong, or day and month exchanged. */
const NEAR = `(
  (extract(year from other.born_on) = extract(year from one.born_on))::int
    + (extract(month from other.born_on) = extract(month from one.born_on))::int
    + (extract(day from other.born_on) = extract(day from one.born_on))::int = 2
  or (extract(year from other.born_on) = extract(year from one.born_on)
    and extract(month from other.born_on) = extract(day from one.born_on)
    and extract(day from other.born_on) = extract(month from one.born_on)))`;

/**
 * Half of a name's first three words, as they sound, stand in the other name: one of two, two of three. Most pairs are
 * told apart by the first two words already.
 */
const SHARED = `(strpos(other.name_skeleton, one.word1) > 0 or strpos(other.name_skeleton, one.word2) > 0)
  and (strpos(other.name_skeleton, one.word1) > 0)::int + (strpos(other.name_skeleton, one.word2) > 0)::int
    + (strpos(other.name_skeleton, one.word3) > 0)::int >= one.needed`;

const PAIR = 'select one.file_id as fresh_id, other.file_id from fresh one join';

/** What bringing over a whole register needs, and one file at a time does not. */
export class FileImport extends Migration {
  override up(): void {
    this.queueByStatement();
    this.likelyDuplicatesOfMany();
  }

  /** Events that were written by one statement wait to be sealed by one statement, in the order of their writing. */
  private queueByStatement(): void {
    this.addSql(`create function queue_events() returns trigger language plpgsql security definer
      set search_path = public, pg_temp as $fn$
      begin insert into event_queue (event_id) select id from written; return null; end $fn$`);
    this.addSql(`drop trigger queued on event`);
    this.addSql(`drop function queue_event()`);
    this.addSql(`create trigger queued after insert on event referencing new table as written
      for each statement execute function queue_events()`);
  }

  /**
   * As `duplicate_candidates`, for many files that were just written: who shares a day of birth and half the name, a
   * name and nearly the day of birth, a member card or a national identity number with one of them. Two of the files
   * themselves make one pair, with the later one first. By equality, because a similarity search for each would take
   * longer than everything else together.
   */
  private likelyDuplicatesOfMany(): void {
    this.addSql(`create function duplicate_candidates_of(files uuid[])
      returns table (fresh_id uuid, fresh_ar text, fresh_latin text, fresh_skeleton text, fresh_born text,
        file_id uuid, reference text, delegation_id uuid, ar_key text, latin_key text, skeleton_key text, born_on text,
        same_card boolean, same_national_id boolean)
      language plpgsql stable security definer
      set search_path = public, pg_temp set plan_cache_mode = force_custom_plan
      -- Everything it looks up has just been written or is asked for over and over: it is at hand.
      set random_page_cost = 1.1 set max_parallel_workers_per_gather = 0 as $fn$
      #variable_conflict use_column
      begin
        return query with fresh as materialized (
          select b.file_id, b.name_ar_key, b.name_latin_key, b.name_skeleton, b.born_on, b.member_card_key, n.equality_hash,
            words[1] as word1, coalesce(words[2], '~') as word2, coalesce(words[3], '~') as word3,
            case when cardinality(words) > 2 then 2 else 1 end as needed
          from unnest(files) as of (id) join beneficiary b on b.file_id = of.id
          cross join lateral (select string_to_array(b.name_skeleton, ' ') as words offset 0) w
          left join national_identity n on n.file_id = b.file_id
          where hub_has_role('DELEGATE') and b.delegation_id = hub_delegation()
        ), pair as (
          ${PAIR} beneficiary other on other.born_on = one.born_on and (${SHARED}
            or other.name_ar_key = one.name_ar_key or other.name_latin_key = one.name_latin_key)
          union ${PAIR} beneficiary other on other.name_skeleton = one.name_skeleton and ${NEAR}
          union ${PAIR} beneficiary other on other.member_card_key = one.member_card_key
          union ${PAIR} national_identity other on other.equality_hash = one.equality_hash
        ), earlier as materialized (
          -- Two of the files themselves make one pair: the later one is like the earlier one.
          select one.*, pair.file_id as other_id from pair join fresh one on one.file_id = pair.fresh_id
          left join fresh twin on twin.file_id = pair.file_id
          where pair.file_id <> pair.fresh_id and (twin.file_id is null or twin.file_id < pair.fresh_id)
        )
        select one.file_id, one.name_ar_key, one.name_latin_key, one.name_skeleton, one.born_on::text, other.*
        from earlier one cross join lateral (
          -- One by one: there are few of them, and the planner thinks there are many.
          select f.id, f.reference, f.delegation_id, b.name_ar_key, b.name_latin_key, b.name_skeleton, b.born_on::text,
            coalesce(b.member_card_key = one.member_card_key, false), coalesce(n.equality_hash = one.equality_hash, false)
          from beneficiary_file f join beneficiary b on b.file_id = f.id
          left join national_identity n on n.file_id = f.id where f.id = one.other_id offset 0
        ) other;
      end $fn$`);
    this.addSql(`revoke execute on function duplicate_candidates_of(uuid[]) from public`);
    this.addSql(`grant execute on function duplicate_candidates_of(uuid[]) to hub_staff`);
    // A function may be given only to a role that could have made it there.
    this.addSql(`grant create on schema public to hub_system`);
    this.addSql(`alter function duplicate_candidates_of(uuid[]) owner to hub_system`);
    this.addSql(`revoke create on schema public from hub_system`);
  }
}
