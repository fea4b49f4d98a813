import { Migration } from '@mikro-orm/migrations';
import { guard } from './guard.js';

/** Whose rows a viewer of the commission sees: by reach, compared with the row's own column. */
const REACH = `hub_reach() = 'ALL' or (hub_reach() = 'DELEGATION' and delegation_id = hub_delegation())`;
const DELEGATE = `hub_has_role('DELEGATE') and delegation_id = hub_delegation()`;
const OFFICER = `partner_id = hub_partner() and hub_has_role('PARTNER_OFFICER')`;
const CLOSED = `('COMPLETED', 'DECLINED', 'EXPIRED', 'CANCELLED')`;

/** Files sent to commitments, the queue for places, and what a partner is shown of a person. */
export class Referrals extends Migration {
  override up(): void {
    this.referral();
    this.referralAccess();
    this.waiting();
    this.sharedProfile();
    this.sharedProfileAccess();
    this.answers();
  }

  private referral(): void {
    this.addSql(`create sequence referral_number`);
    this.addSql(`grant usage on sequence referral_number to hub_staff, hub_system`);
    this.addSql(`create table referral (
      id uuid primary key,
      reference text not null unique,
      state text not null,
      state_since timestamptz(3) not null,
      file_id uuid not null references beneficiary_file,
      commitment_id uuid not null references commitment,
      allotment_id uuid references allotment,
      partner_id uuid not null references partner,
      delegation_id uuid not null references delegation,
      province_code text not null references province,
      kind text not null,
      message text check (length(message) <= 4000),
      quantity numeric(16, 2) not null check (quantity > 0),
      amount_asked numeric(16, 2) check (amount_asked > 0),
      sent_at timestamptz(3),
      respond_by date,
      answered_at timestamptz(3),
      decline_reason text,
      decline_note text check (length(decline_note) <= 2000),
      cancel_reason text,
      cancel_note text check (length(cancel_note) <= 2000),
      created_at timestamptz(3) not null,
      version int not null default 1,
      check ((sent_at is null) = (respond_by is null)),
      check (sent_at is not null or state in ('DRAFT', 'WAITLISTED', 'CANCELLED'))
    )`);
    this.addSql(`create unique index referral_open_once on referral (file_id, commitment_id)
      where state not in ${CLOSED}`);
    // The policies' columns are in every index that lists or counts: a row need not be fetched to be hidden.
    for (const order of ['respond_by', 'state_since', 'sent_at']) {
      this.addSql(`create index referral_partner_${order} on referral (partner_id, state, ${order}, id)
        where sent_at is not null`);
      this.addSql(
        `create index referral_delegation_${order} on referral (delegation_id, state, ${order}, id)`,
      );
      this.addSql(
        `create index referral_all_${order} on referral (state, ${order}, id) include (delegation_id)`,
      );
    }
    this.addSql(`create index referral_commitment on referral (commitment_id, state)
      include (delegation_id, partner_id, sent_at)`);
    this.addSql(`create index referral_commitment_created on referral (commitment_id, created_at, id)
      include (delegation_id, partner_id, sent_at)`);
    this.addSql(`create index referral_file on referral (file_id, created_at) include (delegation_id)`);
    this.addSql(`create index referral_allotment on referral (allotment_id)`);
    this.addSql(`alter table ledger_entry add foreign key (referral_id) references referral`);
    guard(this, 'referral');
  }

  private referralAccess(): void {
    this.addSql(`create policy staff on referral for select to hub_staff using (${REACH})`);
    this.addSql(`create policy refers on referral for insert to hub_staff
      with check (${DELEGATE} and state = 'DRAFT')`);
    this.addSql(`create policy changes on referral for update to hub_staff
      using ((${DELEGATE}) or hub_has_role('PROGRAMME_OFFICER'))`);
    this.addSql(
      `create policy officer on referral for select to hub_partner using (sent_at is not null and ${OFFICER})`,
    );
    this.addSql(`create policy answers on referral for update to hub_partner
      using (sent_at is not null and ${OFFICER})
      with check (sent_at is not null and ${OFFICER} and state in ('ACCEPTED', 'DECLINED', 'IN_PROGRESS', 'COMPLETED'))`);
    this
      .addSql(`grant select, insert, update (state, state_since, message, quantity, amount_asked, allotment_id, sent_at,
      respond_by, answered_at, decline_reason, decline_note, cancel_reason, cancel_note, version)
      on referral to hub_staff, hub_system`);
    // Neither the delegation's words (shown through the profile while it lives) nor its note on a cancellation.
    this
      .addSql(`grant select (id, reference, state, state_since, file_id, commitment_id, allotment_id, partner_id,
        delegation_id, province_code, kind, quantity, amount_asked, sent_at, respond_by, answered_at, decline_reason,
        decline_note, cancel_reason, created_at, version),
      update (state, state_since, answered_at, decline_reason, decline_note, version) on referral to hub_partner`);
    this
      .addSql(`create policy books on ledger_entry for insert to hub_staff with check (referral_id is not null
      and (hub_has_role('DELEGATE') or hub_has_role('PROGRAMME_OFFICER')))`);
    this.addSql(`create policy answers on ledger_entry for insert to hub_partner
      with check (kind in ('RELEASED', 'CONSUMED') and ${OFFICER})`);
  }

  /**
   * The queue for a commitment's places, over all delegations. It names nobody, so that a delegation may know its
   * place in it without seeing whom others wait for.
   */
  private waiting(): void {
    this.addSql(`create table waiting_place (
      referral_id uuid primary key references referral,
      commitment_id uuid not null references commitment,
      province_code text references province,
      number bigint generated always as identity
    )`);
    this.addSql(`create index waiting_place_queue on waiting_place (commitment_id, province_code, number)`);
    guard(this, 'waiting_place');
    // The number is the database's to give: who comes later cannot write an earlier one.
    this.addSql(
      `grant select, insert (referral_id, commitment_id, province_code), delete on waiting_place to hub_staff`,
    );
    this.addSql(`grant select, insert, delete on waiting_place to hub_system`);
    this.addSql(`grant select on waiting_place to hub_partner`);
    this.addSql(`create policy readable on waiting_place for select to hub_staff using (true)`);
    // A place comes and goes with its referral, in the same transaction, and is its delegation's alone.
    const own = `(${DELEGATE}) and id = referral_id`;
    this
      .addSql(`create policy waits on waiting_place for insert to hub_staff with check (exists (select from referral r
      where ${own} and state = 'WAITLISTED' and r.commitment_id = waiting_place.commitment_id))`);
    this
      .addSql(`create policy leaves on waiting_place for delete to hub_staff using (exists (select from referral
      where ${own} and state <> 'WAITLISTED'))`);
  }

  private sharedProfile(): void {
    this.addSql(`create table shared_profile (
      id uuid primary key,
      referral_id uuid not null unique references referral,
      file_id uuid not null references beneficiary_file,
      partner_id uuid not null references partner,
      delegation_id uuid not null references delegation,
      fields text[] not null,
      message text,
      name_ar text not null,
      name_latin text not null,
      born_on date,
      sex text,
      phone text,
      email text,
      education text,
      situation text,
      project_title_ar text,
      project_title_fr text,
      project_summary text,
      sector text,
      legal_form text,
      stage text,
      province_code text references province,
      visible_until timestamptz(3),
      withdrawn_at timestamptz(3)
    )`);
    this.addSql(`create index shared_profile_partner on shared_profile (partner_id, referral_id)
      include (withdrawn_at, visible_until)`);
    guard(this, 'shared_profile');
    this.addSql(`create policy keeper on shared_profile to current_user using (true) with check (true)`);
    // Whatever ends a referral ends the view of the person, in the same transaction: no code path can forget it. The
    // function runs as the owner because a partner who declines may not be able to write a row it then cannot see.
    this.addSql(`create function withdraw_profile() returns trigger language plpgsql security definer
      set search_path = public, pg_temp as $fn$ begin
        if new.state in ('DECLINED', 'EXPIRED', 'CANCELLED') then
          update shared_profile set withdrawn_at = coalesce(withdrawn_at, new.state_since) where referral_id = new.id;
        elsif new.state = 'COMPLETED' then
          update shared_profile set visible_until = new.state_since + interval '90 days' where referral_id = new.id;
        end if;
        return null;
      end $fn$`);
    this.addSql(`create trigger withdraw_profile after update of state on referral
      for each row when (old.state is distinct from new.state) execute function withdraw_profile()`);
  }

  private sharedProfileAccess(): void {
    this.addSql(`create policy staff on shared_profile for select to hub_staff using (${REACH})`);
    this.addSql(`create policy shares on shared_profile for insert to hub_staff with check (${DELEGATE})`);
    this.addSql(`create policy keeps_in_step on shared_profile for update to hub_staff
      using ((${DELEGATE}) or hub_has_role('PROGRAMME_OFFICER'))`);
    this.addSql(`create policy officer on shared_profile for select to hub_partner
      using (${OFFICER} and withdrawn_at is null and (visible_until is null or visible_until > now()))`);
    this.addSql(`grant select on shared_profile to hub_staff, hub_partner`);
    this.addSql(`grant insert, update on shared_profile to hub_staff, hub_system`);
    this.addSql(`create function referral_message(wanted uuid) returns text language plpgsql stable as
      $fn$ begin
        if hub_partner() is null then return (select message from referral where id = wanted); end if;
        return (select message from shared_profile where referral_id = wanted);
      end $fn$`);
  }

  private answers(): void {
    this.addSql(`create table committee_decision (
      id uuid primary key,
      referral_id uuid not null unique references referral,
      partner_id uuid not null references partner,
      delegation_id uuid not null references delegation,
      favourable boolean not null,
      decided_on date not null,
      amount numeric(16, 2) check (amount > 0),
      note text check (length(note) <= 2000),
      taken_by_id uuid not null references person
    )`);
    this.addSql(`create table outcome (
      id uuid primary key,
      referral_id uuid not null unique references referral,
      partner_id uuid not null references partner,
      delegation_id uuid not null references delegation,
      delivered boolean not null,
      failure text,
      note text check (length(note) <= 2000),
      hours int check (hours > 0),
      certificate text check (length(certificate) <= 300),
      study text check (length(study) <= 300),
      amount numeric(16, 2) check (amount > 0),
      recorded_at timestamptz(3) not null,
      recorded_by_id uuid not null references person,
      check (delivered = (failure is null))
    )`);
    for (const table of ['committee_decision', 'outcome']) {
      this.addSql(`create index ${table}_partner on ${table} (partner_id, referral_id)`);
      this.addSql(`create index ${table}_delegation on ${table} (delegation_id, referral_id)`);
      guard(this, table);
      this.addSql(`create policy staff on ${table} for select to hub_staff using (${REACH})`);
      this.addSql(`create policy officer on ${table} for select to hub_partner using (${OFFICER})`);
      this.addSql(`grant select on ${table} to hub_staff, hub_partner`);
    }
    this.addSql(`grant insert on committee_decision to hub_staff`);
    this.addSql(`create policy decides on committee_decision for insert to hub_staff
      with check ((${DELEGATE}) or hub_has_role('PROGRAMME_OFFICER'))`);
    this.addSql(`grant insert on outcome to hub_partner`);
    this.addSql(`create policy delivers on outcome for insert to hub_partner with check (${OFFICER})`);
  }
}
