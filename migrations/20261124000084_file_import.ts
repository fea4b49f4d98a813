import { Migration } from '@mikro-orm/migrations';

/** One slip of the pen between two dates of birth: one part wrong, or day and month exchanged. */
const NEAR = `(
  (extract(year from other.born_on) = extract(year from one.born_on))::int
    + (extract(month from other.born_on) = extract(month from one.born_on))::int
    + (extract(day from other.born_on) = extract(day from one.born_on))::int = 2
  or (extract(year from other.born_on) = extract(year from one.born_on)
    and extract(month from other.born_on) = extract(day from one.born_on)
    and extract(day from other.born_on) = extract(month from one.born_on)))`;

/** How many of a name's first four words, as they sound, stand in another name. */
const SHARED = [1, 2, 3, 4]
  .map((at) => `(strpos(other.name_skeleton, coalesce(one.words[${at}], '~')) > 0)::int`)
  .join(' + ');

/** What bringing over a whole register needs, and one file at a time does not. */
export class FileImport extends Migration {
  override up(): void {
    this.likelyDuplicatesOfMany();
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
      set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $fn$
      #variable_conflict use_column
      begin
        return query with fresh as materialized (
          select b.file_id, b.name_ar_key, b.name_latin_key, b.name_skeleton, b.born_on, b.member_card_key, n.equality_hash,
            string_to_array(b.name_skeleton, ' ') as words
          from unnest(files) as of (id) join beneficiary b on b.file_id = of.id
          left join national_identity n on n.file_id = b.file_id
          where hub_has_role('DELEGATE') and b.delegation_id = hub_delegation()
        ), pair as (
          select one.file_id as fresh_id, other.file_id from fresh one join beneficiary other on other.born_on = one.born_on
            and (${SHARED} >= ceil(least(4, cardinality(one.words)) / 2.0)
              or other.name_ar_key = one.name_ar_key or other.name_latin_key = one.name_latin_key)
          union select one.file_id, other.file_id from fresh one
            join beneficiary other on other.name_skeleton = one.name_skeleton and ${NEAR}
          union select one.file_id, other.file_id from fresh one
            join beneficiary other on other.member_card_key = one.member_card_key
          union select one.file_id, other.file_id from fresh one
            join national_identity other on other.equality_hash = one.equality_hash
        )
        select one.file_id, one.name_ar_key, one.name_latin_key, one.name_skeleton, one.born_on::text, f.id, f.reference,
          f.delegation_id, b.name_ar_key, b.name_latin_key, b.name_skeleton, b.born_on::text,
          coalesce(b.member_card_key = one.member_card_key, false), coalesce(n.equality_hash = one.equality_hash, false)
        from pair join fresh one on one.file_id = pair.fresh_id
        left join fresh twin on twin.file_id = pair.file_id
        join beneficiary b on b.file_id = pair.file_id
        join beneficiary_file f on f.id = pair.file_id
        left join national_identity n on n.file_id = pair.file_id
        where pair.file_id <> pair.fresh_id and (twin.file_id is null or twin.file_id < one.file_id);
      end $fn$`);
    this.addSql(`revoke execute on function duplicate_candidates_of(uuid[]) from public`);
    this.addSql(`grant execute on function duplicate_candidates_of(uuid[]) to hub_staff`);
    // A function may be given only to a role that could have made it there.
    this.addSql(`grant create on schema public to hub_system`);
    this.addSql(`alter function duplicate_candidates_of(uuid[]) owner to hub_system`);
    this.addSql(`revoke create on schema public from hub_system`);
  }
}
