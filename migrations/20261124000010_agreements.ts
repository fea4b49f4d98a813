import { Migration } from '@mikro-orm/migrations';

/** Agreements with their parties, clauses, revisions and what these promise; who signed; what is owed by a date. */
export class Agreements extends Migration {
  override up(): void {
    this.agreement();
    this.clauses();
    this.promises();
    this.execution();
  }

  private agreement(): void {
    this.addSql(`create table agreement_number (year int primary key, last int not null)`);
    this.addSql(`create table agreement (
      id uuid primary key,
      reference text not null unique check (reference ~ '^AC-[0-9]{4}-[0-9]{3,}$'),
      kind text not null,
      state text not null,
      title_ar text check (length(title_ar) between 1 and 500),
      title_fr text not null check (length(title_fr) between 1 and 500),
      prevailing_language text not null check (prevailing_language in ('AR', 'FR')),
      parent_id uuid references agreement,
      amends_id uuid references agreement,
      national boolean not null,
      open_to_accession boolean not null,
      committee_decides boolean not null,
      renewal text not null check (renewal in ('NONE', 'TACIT', 'EXPRESS')),
      term_months int check (term_months between 1 and 600),
      notice_months int check (notice_months between 0 and 60),
      effective_on date,
      expires_on date,
      ended_on date,
      signed_on date,
      signed_at text check (length(signed_at) <= 200),
      digest text,
      source text check (length(source) <= 500),
      state_reason text check (length(state_reason) <= 2000),
      state_since timestamptz(3) not null,
      created_at timestamptz(3) not null,
      visible_to uuid[] not null default '{}',
      version int not null default 1,
      check ((kind = 'AMENDMENT') = (amends_id is not null))
    )`);
    this.addSql(`create index agreement_state on agreement (state, state_since desc)`);
    this.addSql(
      `create index agreement_expiry on agreement (expires_on) where state in ('IN_FORCE', 'SUSPENDED')`,
    );
    this.addSql(`create index agreement_visible on agreement using gin (visible_to)`);
    this.addSql(`create index agreement_amends on agreement (amends_id) where amends_id is not null`);
    this.addSql(`create index agreement_parent on agreement (parent_id) where parent_id is not null`);
    this.addSql(
      `create index agreement_search on agreement using gin ((reference || ' ' || title_fr || ' ' || coalesce(title_ar, '')) gin_trgm_ops)`,
    );
    this.addSql(`create table agreement_province (
      agreement_id uuid not null references agreement on delete cascade,
      province_code text not null references province,
      primary key (agreement_id, province_code)
    )`);
    this.addSql(`create index agreement_province_code on agreement_province (province_code)`);
    this.addSql(`create table agreement_party (
      id uuid primary key,
      agreement_id uuid not null references agreement,
      side text not null,
      partner_id uuid references partner,
      delegation_id uuid references delegation,
      position int not null,
      acceded_on date,
      notice_given_on date,
      notice_reason text check (length(notice_reason) <= 2000),
      check ((side = 'PARTNER') = (partner_id is not null) and (side = 'DELEGATION') = (delegation_id is not null)
        and side in ('HEADQUARTERS', 'DELEGATION', 'PARTNER')),
      unique (agreement_id, partner_id)
    )`);
    this.addSql(
      `create unique index agreement_party_commission on agreement_party (agreement_id) where side <> 'PARTNER'`,
    );
    this.addSql(`create index agreement_party_partner on agreement_party (partner_id)`);
  }

  private clauses(): void {
    this.addSql(`create table clause (
      id uuid primary key,
      agreement_id uuid not null references agreement,
      position int not null,
      heading text not null,
      supersedes_id uuid references clause,
      opening_revision_id uuid,
      latest_revision_id uuid,
      agreed boolean not null default false,
      removed_at timestamptz(3),
      version int not null default 1
    )`);
    this.addSql(`create index clause_agreement on clause (agreement_id, position)`);
    this.addSql(`create index clause_supersedes on clause (supersedes_id) where supersedes_id is not null`);
    this.addSql(`create table clause_revision (
      id uuid primary key,
      agreement_id uuid not null references agreement,
      clause_id uuid not null references clause deferrable initially deferred,
      number int not null check (number >= 1),
      text_ar text check (length(text_ar) between 1 and 20000),
      text_fr text check (length(text_fr) between 1 and 20000),
      reason text check (length(reason) <= 2000),
      proposed_by_id uuid not null references agreement_party,
      proposed_by_person_id uuid references person,
      proposed_at timestamptz(3) not null,
      digest text not null,
      in_draft boolean not null,
      unique (clause_id, number),
      check (text_ar is not null or text_fr is not null)
    )`);
    this.addSql(`create index clause_revision_agreement on clause_revision (agreement_id)`);
    for (const column of ['opening_revision_id', 'latest_revision_id']) {
      this.addSql(
        `alter table clause add foreign key (${column}) references clause_revision deferrable initially deferred`,
      );
    }
    this.addSql(`create table clause_position (
      id uuid primary key,
      agreement_id uuid not null references agreement,
      clause_id uuid not null references clause,
      revision_id uuid not null references clause_revision,
      party_id uuid not null references agreement_party on delete cascade,
      partner_id uuid references partner,
      stand text not null check (stand in ('PENDING', 'AGREES', 'OBJECTS')),
      note text check (length(note) <= 2000),
      taken_at timestamptz(3),
      taken_by_id uuid references person,
      unique (revision_id, party_id)
    )`);
    this.addSql(`create index clause_position_clause on clause_position (clause_id)`);
    this.addSql(`create index clause_position_agreement on clause_position (agreement_id)`);
    this.addSql(`create table library_clause (
      id uuid primary key,
      heading text not null,
      position int not null,
      standard_ar text not null,
      standard_fr text not null,
      fallback_ar text,
      fallback_fr text,
      unacceptable text
    )`);
  }

  private promises(): void {
    this.addSql(`create table promised_term (
      id uuid primary key,
      agreement_id uuid not null references agreement,
      revision_id uuid not null references clause_revision,
      position int not null,
      in_draft boolean not null,
      kind text not null,
      measure text not null check (measure in ('COUNTED', 'MONEY', 'BEST_EFFORT', 'PRIORITY', 'DELIVERABLE')),
      quantity int check (quantity > 0),
      unit text,
      amount numeric(16, 2) check (amount > 0),
      amount_per_file numeric(16, 2) check (amount_per_file > 0),
      period text,
      per_province boolean not null,
      rank int check (rank >= 1),
      due_on date,
      response_days int check (response_days between 1 and 365),
      national boolean not null,
      sectors text[] not null,
      legal_forms text[] not null,
      stages text[] not null,
      target_groups text[] not null,
      min_age int check (min_age between 0 and 120),
      max_age int check (max_age between 0 and 120),
      committee_decides boolean not null,
      note_ar text check (length(note_ar) <= 2000),
      note_fr text check (length(note_fr) <= 2000),
      check ((measure = 'COUNTED') = (unit is not null)),
      check (quantity is null or measure = 'COUNTED'),
      check ((amount is null and amount_per_file is null) or measure = 'MONEY'),
      check (rank is null or measure = 'PRIORITY')
    )`);
    this.addSql(`create index promised_term_revision on promised_term (revision_id, position)`);
    this.addSql(`create index promised_term_agreement on promised_term (agreement_id)`);
    this.addSql(`create table promised_term_province (
      promised_term_id uuid not null references promised_term,
      province_code text not null references province,
      primary key (promised_term_id, province_code)
    )`);
    this.addSql(`create table promised_term_debtor (
      promised_term_id uuid not null references promised_term,
      agreement_party_id uuid not null references agreement_party,
      primary key (promised_term_id, agreement_party_id)
    )`);
    this.addSql(`create index promised_term_debtor_party on promised_term_debtor (agreement_party_id)`);
  }

  private execution(): void {
    this.addSql(`create table signature (
      id uuid primary key,
      agreement_id uuid not null references agreement,
      party_id uuid not null unique references agreement_party,
      partner_id uuid references partner,
      signatory_name text not null check (length(signatory_name) between 1 and 200),
      capacity text not null check (length(capacity) between 1 and 200),
      signed_on date not null,
      digest text not null,
      recorded_at timestamptz(3) not null,
      signed_by_id uuid references person,
      recorded_by_id uuid references person,
      unique (agreement_id, signed_by_id)
    )`);
    this.addSql(`create table committee (
      id uuid primary key,
      agreement_id uuid not null unique references agreement,
      rhythm_months int check (rhythm_months between 1 and 60)
    )`);
    this.addSql(`create table committee_member (
      id uuid primary key,
      agreement_id uuid not null references agreement,
      committee_id uuid not null references committee,
      party_id uuid not null references agreement_party,
      name text not null check (length(name) between 1 and 200),
      capacity text check (length(capacity) <= 200)
    )`);
    this.addSql(`create index committee_member_committee on committee_member (committee_id)`);
    this.addSql(`create table committee_meeting (
      id uuid primary key,
      agreement_id uuid not null references agreement,
      committee_id uuid not null references committee,
      held_on date not null,
      minutes text check (length(minutes) <= 20000),
      unique (committee_id, held_on)
    )`);
    this.addSql(`create table obligation (
      id uuid primary key,
      agreement_id uuid not null references agreement,
      clause_id uuid references clause,
      debtor_id uuid not null references agreement_party,
      partner_id uuid references partner,
      kind text not null,
      title_ar text,
      title_fr text not null,
      due_on date not null,
      state text not null check (state in ('DUE', 'FULFILLED', 'LATE', 'WAIVED')),
      fulfilled_on date,
      evidence text check (length(evidence) <= 2000),
      waiver_reason text check (length(waiver_reason) <= 2000),
      version int not null default 1,
      check ((state = 'FULFILLED') = (fulfilled_on is not null and evidence is not null)),
      check ((state = 'WAIVED') = (waiver_reason is not null))
    )`);
    this.addSql(`create index obligation_agreement on obligation (agreement_id, due_on)`);
    this.addSql(`create index obligation_due on obligation (state, due_on)`);
  }
}
