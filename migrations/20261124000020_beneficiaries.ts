import { Migration } from '@mikro-orm/migrations';
import { guard } from './guard.js';

/** Evaluated once a statement, not once a row. */
const SEES = `(select hub_reach()) = 'ALL'
  or ((select hub_reach()) = 'DELEGATION' and delegation_id = (select hub_delegation()))`;
const WRITES = `(select hub_has_role('DELEGATE')) and delegation_id = (select hub_delegation())`;

/** Files of persons. The partners' role is named nowhere here: it has no right on any of these tables. */
export class Beneficiaries extends Migration {
  override up(): void {
    this.files();
    this.persons();
    this.consents();
    this.changes();
    this.likelyDuplicates();
  }

  private files(): void {
    this.addSql(`create table beneficiary_file (
      id uuid primary key,
      reference text not null unique check (reference ~ '^BF-[0-9]{4}-[0-9]{6,}$'),
      delegation_id uuid not null references delegation,
      province_code text not null references province,
      state text not null check (state in ('OPEN', 'CLOSED')),
      state_since timestamptz(3) not null,
      stage text not null,
      needs text[] not null,
      opened_on date not null,
      version int not null default 1,
      unique (id, delegation_id)
    )`);
    this.addSql(`create index beneficiary_file_list on beneficiary_file (delegation_id, state_since, id)`);
    this.addSql(`create index beneficiary_file_reference on beneficiary_file (delegation_id, reference)`);
    this.addSql(`create index beneficiary_file_province on beneficiary_file (province_code, delegation_id)`);
    this.addSql(
      `create index beneficiary_file_recent on beneficiary_file (state_since, id) include (delegation_id)`,
    );
    this.governed('beneficiary_file', 'state, state_since, stage, needs, version');
    // One row a year: who takes the next number holds the row until the commit, so openings follow one another and
    // the check for likely duplicates sees the file that was opened a moment ago.
    this.addSql(`create table file_number (year int primary key, last int not null)`);
    guard(this, 'file_number');
    this.addSql(`grant select, insert, update on file_number to hub_staff, hub_system`);
    this.addSql(`create policy delegate on file_number to hub_staff
      using ((select hub_has_role('DELEGATE'))) with check ((select hub_has_role('DELEGATE')))`);
  }

  private persons(): void {
    this.addSql(`create table beneficiary (
      id uuid primary key,
      file_id uuid not null unique,
      delegation_id uuid not null,
      name_ar text not null check (length(name_ar) between 1 and 200),
      name_latin text not null check (length(name_latin) between 1 and 200),
      name_ar_key text not null,
      name_latin_key text not null,
      name_skeleton text not null,
      born_on date not null,
      sex text not null check (sex in ('FEMALE', 'MALE')),
      phone text check (length(phone) <= 40),
      email text check (length(email) <= 254),
      address_ar text check (length(address_ar) <= 500),
      tie text not null check (tie in ('CHILD', 'GRANDCHILD', 'SPOUSE')),
      member_card text check (length(member_card) <= 40),
      member_card_key text,
      education text not null,
      situation text not null,
      disability boolean not null,
      low_income boolean not null,
      foreign key (file_id, delegation_id) references beneficiary_file (id, delegation_id)
    )`);
    for (const key of ['name_ar_key', 'name_latin_key', 'name_skeleton']) {
      this.addSql(`create index beneficiary_${key} on beneficiary using gin (${key} gin_trgm_ops)`);
    }
    this.addSql(`create index beneficiary_born_on on beneficiary (born_on)`);
    this.addSql(`create index beneficiary_member_card on beneficiary (member_card_key)`);
    this.addSql(`create index beneficiary_delegation on beneficiary (delegation_id, file_id)`);
    this.governed(
      'beneficiary',
      `name_ar, name_latin, name_ar_key, name_latin_key, name_skeleton, born_on, sex, phone, email, address_ar, tie,
       member_card, member_card_key, education, situation, disability, low_income`,
    );
    // Not unique: a refused duplicate would say that somebody's number exists.
    this.addSql(`create table national_identity (
      file_id uuid primary key,
      delegation_id uuid not null,
      sealed text not null,
      equality_hash text not null,
      foreign key (file_id, delegation_id) references beneficiary_file (id, delegation_id)
    )`);
    this.addSql(`create index national_identity_equality on national_identity (equality_hash)`);
    this.governed('national_identity', 'sealed, equality_hash');
    this.addSql(`create table project_idea (
      id uuid primary key,
      file_id uuid not null unique,
      delegation_id uuid not null,
      title_ar text not null check (length(title_ar) between 1 and 300),
      title_fr text check (length(title_fr) <= 300),
      sector text not null,
      legal_form text not null,
      partners int check (partners between 1 and 1000),
      summary text check (length(summary) <= 4000),
      foreign key (file_id, delegation_id) references beneficiary_file (id, delegation_id)
    )`);
    this.addSql(`create index project_idea_sector on project_idea (delegation_id, sector)`);
    this.governed('project_idea', 'title_ar, title_fr, sector, legal_form, partners, summary');
  }

  private consents(): void {
    this.addSql(`create table consent (
      id uuid primary key,
      file_id uuid not null,
      delegation_id uuid not null,
      scopes text[] not null check (cardinality(scopes) > 0),
      given_on date not null,
      how text check (length(how) <= 300),
      withdrawn_on date check (withdrawn_on >= given_on),
      foreign key (file_id, delegation_id) references beneficiary_file (id, delegation_id)
    )`);
    this.addSql(`create index consent_file on consent (file_id, given_on)`);
    // What was consented to is never rewritten; it can only end.
    this.governed('consent', 'withdrawn_on');
  }

  private changes(): void {
    this.addSql(`create table person_change (
      id uuid primary key,
      event_id uuid not null references event,
      file_id uuid not null,
      delegation_id uuid not null,
      field text not null,
      before text,
      after text,
      foreign key (file_id, delegation_id) references beneficiary_file (id, delegation_id)
    )`);
    this.addSql(`create index person_change_file on person_change (file_id, event_id)`);
    this.governed('person_change', null);
  }

  /** Read by delegation or by those who see all; written by the delegation's own delegates, in the columns named. */
  private governed(table: string, updated: string | null): void {
    guard(this, table);
    this.addSql(`grant select, insert on ${table} to hub_staff`);
    this.addSql(`grant insert on ${table} to hub_system`);
    this.addSql(`create policy sees on ${table} for select to hub_staff using (${SEES})`);
    this.addSql(`create policy adds on ${table} for insert to hub_staff with check (${WRITES})`);
    if (updated === null) return;
    this.addSql(`grant update (${updated}) on ${table} to hub_staff, hub_system`);
    this.addSql(
      `create policy edits on ${table} for update to hub_staff using (${WRITES}) with check (${WRITES})`,
    );
  }

  /**
   * Candidates over all delegations, for people who open files. It runs as `hub_system`, because a delegate sees no
   * row of another delegation; it gives comparable keys and no name, and at most a hundred of them.
   */
  private likelyDuplicates(): void {
    this
      .addSql(`create function duplicate_candidates(ar text, latin text, skeleton text, born date, card text,
        id_hash text, apart uuid)
      returns table (file_id uuid, reference text, delegation_id uuid, ar_key text, latin_key text,
        skeleton_key text, born_on text, same_card boolean, same_national_id boolean)
      language sql stable security definer
      set search_path = public set pg_trgm.similarity_threshold = '0.45' as $fn$
        with candidate as (
          (select b.file_id from beneficiary b where ar <> '' and b.name_ar_key % ar
            order by similarity(b.name_ar_key, ar) desc limit 25)
          union (select b.file_id from beneficiary b where latin <> '' and b.name_latin_key % latin
            order by similarity(b.name_latin_key, latin) desc limit 25)
          union (select b.file_id from beneficiary b where skeleton <> '' and b.name_skeleton % skeleton
            order by similarity(b.name_skeleton, skeleton) desc limit 25)
          union (select b.file_id from beneficiary b where b.born_on = born
            order by greatest(similarity(b.name_ar_key, ar), similarity(b.name_skeleton, skeleton)) desc limit 25)
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
    this.addSql(
      `revoke execute on function duplicate_candidates(text, text, text, date, text, text, uuid) from public`,
    );
    this.addSql(
      `grant execute on function duplicate_candidates(text, text, text, date, text, text, uuid) to hub_staff`,
    );
    // A function may be given only to a role that could have made it there.
    this.addSql(`grant create on schema public to hub_system`);
    this.addSql(
      `alter function duplicate_candidates(text, text, text, date, text, text, uuid) owner to hub_system`,
    );
    this.addSql(`revoke create on schema public from hub_system`);
  }
}
