import { Migration } from '@mikro-orm/migrations';

/**
 * Searches by name run as the hub itself: under a policy PostgreSQL may compare letters only after it has asked who sees
 * the row, and so would read every row. They give keys, and what of them exists for the viewer the policies still decide.
 */
export class SearchByName extends Migration {
  override up(): void {
    this.found();
    this.near();
    this.candidates();
  }

  private found(): void {
    this.addSql(
      `create index beneficiary_file_reference_text on beneficiary_file using gin (reference gin_trgm_ops)`,
    );
    // Each word stands somewhere in the key of its script, or nearly so, or sounds the same in the other script.
    this.addSql(`create function found_files(reference_like text, arabic boolean, words text[], sounds text[])
      returns setof uuid language plpgsql stable security definer rows 50 set search_path = public, pg_temp as $fn$
      declare wanted text;
      begin
        if not (hub_has_role('DELEGATE') or hub_reach() = 'ALL') then return; end if;
        select string_agg(format('(%1$s like %2$L', key, '%' || word || '%')
          || case when length(word) > 3 then format(' or %2$L <%% %1$s', key, word) else '' end
          || case when length(sound) > 2 then format(' or name_skeleton like %L', '%' || sound || '%') else '' end || ')', ' and ')
        into wanted from unnest(words, sounds) as w(word, sound)
        cross join (values (case when arabic then 'name_ar_key' else 'name_latin_key' end)) k(key) where word is not null;
        return query execute format('select id from beneficiary_file where reference like %L', reference_like)
          || coalesce(' union select file_id from beneficiary where ' || wanted, '');
      end $fn$`);
    this.ownedByTheHub('found_files(text, boolean, text[], text[])');
  }

  /** The days that one slip of the pen makes of a birth: one part wrong, day and month exchanged. */
  private near(): void {
    this
      .addSql(`create function births_near(born date) returns setof date language sql stable rows 170 as $fn$
      with given as (select extract(year from born)::int as y, extract(month from born)::int as m, extract(day from born)::int as d)
      select born
      union select make_date(year, m, d) from given, generate_series(1900, extract(year from now())::int) year
        where m <> 2 or d <> 29 or extract(day from make_date(year, 3, 1) - 1) = 29
      union select make_date(y, month, 1) + d - 1 from given, generate_series(1, 12) month
        where extract(month from make_date(y, month, 1) + d - 1) = month
      union select make_date(y, m, 1) + day from given, generate_series(0, 30) day
        where extract(month from make_date(y, m, 1) + day) = m
      union select make_date(y, d, m) from given where d <= 12
      $fn$`);
    this.addSql(`drop index beneficiary_born_on`);
    this.addSql(`create index beneficiary_born_on on beneficiary (born_on)
      include (name_ar_key, name_latin_key, name_skeleton, file_id)`);
  }

  /**
   * No name alone makes a person of another birth likely. Where the birth is known, candidates are therefore those born
   * on that day or near it, however many namesakes there are; where it is not, those whose names are most alike.
   */
  private candidates(): void {
    const alike = `greatest(similarity(b.name_ar_key, ar), similarity(b.name_latin_key, latin), similarity(b.name_skeleton, skeleton))`;
    const byName = (column: string, key: string): string => `
      (select b.file_id from beneficiary b where born is null and ${key} <> '' and b.${column} % ${key}
        order by similarity(b.${column}, ${key}) desc limit 25)`;
    this
      .addSql(`create or replace function duplicate_candidates(ar text, latin text, skeleton text, born date, card text,
        id_hash text, apart uuid)
      returns table (file_id uuid, reference text, delegation_id uuid, ar_key text, latin_key text,
        skeleton_key text, born_on text, same_card boolean, same_national_id boolean)
      language sql stable security definer
      set search_path = public set pg_trgm.similarity_threshold = '0.45' as $fn$
        with candidate as (
          (select b.file_id from beneficiary b where b.born_on = born order by ${alike} desc limit 25)
          union (select b.file_id from (
              -- The births first, whatever PostgreSQL expects of the names: there are few on a day and many of a name.
              select file_id, name_ar_key, name_latin_key, name_skeleton from beneficiary
              where born_on = any(array(select births_near(born))) offset 0) b
            where b.name_skeleton % skeleton or b.name_ar_key % ar or b.name_latin_key % latin
            order by ${alike} desc limit 25)
          union ${byName('name_ar_key', 'ar')} union ${byName('name_latin_key', 'latin')}
          union ${byName('name_skeleton', 'skeleton')}
          union (select b.file_id from beneficiary b where b.member_card_key = card limit 25)
          union (select n.file_id from national_identity n where n.equality_hash = id_hash limit 5)
        )
        select f.id, f.reference, f.delegation_id, b.name_ar_key, b.name_latin_key, b.name_skeleton,
          b.born_on::text, coalesce(b.member_card_key = card, false), coalesce(n.equality_hash = id_hash, false)
        from candidate c
        join beneficiary b on b.file_id = c.file_id
        join beneficiary_file f on f.id = c.file_id
        left join national_identity n on n.file_id = c.file_id
        where (hub_has_role('DELEGATE') or hub_reach() = 'ALL') and f.id is distinct from apart
      $fn$`);
  }

  private ownedByTheHub(name: string): void {
    this.addSql(`revoke execute on function ${name} from public`);
    this.addSql(`grant execute on function ${name} to hub_staff`);
    // A function may be given only to a role that could have made it there.
    this.addSql(`grant create on schema public to hub_system`);
    this.addSql(`alter function ${name} owner to hub_system`);
    this.addSql(`revoke create on schema public from hub_system`);
  }
}
