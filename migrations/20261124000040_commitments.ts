import { Migration } from '@mikro-orm/migrations';
import { guard } from './guard.js';

/** What agreements in force promise, its capacity by period, and the ledger that alone moves that capacity. */
export class Commitments extends Migration {
  override up(): void {
    this.commitment();
    this.allotment();
    this.ledger();
    this.keeper();
    this.access();
  }

  private commitment(): void {
    this.addSql(`create table commitment (
      id uuid primary key,
      reference text not null unique,
      agreement_id uuid not null references agreement,
      clause_id uuid not null references clause,
      revision_id uuid not null references clause_revision,
      term_id uuid not null references promised_term,
      state text not null check (state in ('IN_FORCE', 'SUSPENDED', 'ENDED')),
      state_since timestamptz(3) not null,
      kind text not null,
      measure text not null,
      unit text,
      quantity int check (quantity > 0),
      amount numeric(16, 2) check (amount > 0),
      amount_per_file numeric(16, 2) check (amount_per_file > 0),
      rank int,
      due_on date,
      response_days int not null check (response_days between 1 and 730),
      period text,
      per_province boolean not null default false,
      national boolean not null,
      sectors text[] not null default '{}',
      legal_forms text[] not null default '{}',
      stages text[] not null default '{}',
      target_groups text[] not null default '{}',
      min_age int,
      max_age int,
      committee_decides boolean not null,
      delegation_id uuid references delegation,
      lead_partner_id uuid not null references partner,
      starts_on date not null,
      ends_on date,
      note_ar text,
      note_fr text,
      version int not null default 1
    )`);
    // A clause gives rise to its commitments once for each agreement it is part of, whatever runs twice.
    this.addSql(`create unique index commitment_once on commitment (agreement_id, term_id)`);
    this.addSql(`create index commitment_clause on commitment (clause_id)`);
    this.addSql(`create index commitment_state on commitment (state, kind)`);
    this.addSql(`create table commitment_province (
      commitment_id uuid not null references commitment,
      province_code text not null references province,
      primary key (commitment_id, province_code)
    )`);
    this.addSql(`create index commitment_province_code on commitment_province (province_code)`);
    this.addSql(`create table commitment_debtor (
      commitment_id uuid not null references commitment,
      partner_id uuid not null references partner,
      primary key (commitment_id, partner_id)
    )`);
    this.addSql(`create index commitment_debtor_partner on commitment_debtor (partner_id)`);
    for (const table of ['commitment', 'commitment_province', 'commitment_debtor']) guard(this, table);
  }

  private allotment(): void {
    this.addSql(`create table allotment (
      id uuid primary key,
      commitment_id uuid not null references commitment,
      agreement_id uuid not null references agreement,
      starts_on date not null,
      ends_on date not null,
      province_code text references province,
      in_money boolean not null,
      promised numeric(16, 2) not null default 0,
      reserved numeric(16, 2) not null default 0,
      consumed numeric(16, 2) not null default 0,
      remaining numeric(16, 2) generated always as (promised - reserved - consumed) stored,
      check (starts_on <= ends_on),
      constraint never_overbooked check (reserved >= 0 and consumed >= 0 and reserved + consumed <= promised),
      exclude using gist (
        commitment_id with =,
        (coalesce(province_code, '')) with =,
        daterange(starts_on, ends_on, '[]') with &&
      )
    )`);
    this.addSql(`create index allotment_agreement on allotment (agreement_id, commitment_id, starts_on)`);
    this.addSql(`create index allotment_commitment on allotment (commitment_id, starts_on, ends_on)`);
    // What is left today, over all provinces: asked for with every commitment that is shown. No balance is in it, so that
    // booking does not write the index.
    this.addSql(`create index allotment_current on allotment (commitment_id, starts_on, ends_on)
      include (agreement_id) where province_code is null`);
    guard(this, 'allotment');
  }

  private ledger(): void {
    this.addSql(`create table ledger_entry (
      id uuid primary key,
      allotment_id uuid not null references allotment,
      agreement_id uuid not null references agreement,
      kind text not null check (kind in ('PROMISED', 'RESERVED', 'RELEASED', 'CONSUMED', 'ADJUSTED')),
      quantity numeric(16, 2) not null,
      promised_change numeric(16, 2) not null default 0,
      reserved_change numeric(16, 2) not null default 0,
      consumed_change numeric(16, 2) not null default 0,
      at timestamptz(3) not null,
      reason text,
      referral_id uuid,
      partner_id uuid,
      revision_id uuid references clause_revision,
      constraint ledger_arithmetic check (case kind
        when 'PROMISED' then quantity > 0 and promised_change = quantity and reserved_change = 0 and consumed_change = 0
        when 'ADJUSTED' then quantity <> 0 and promised_change = quantity and reserved_change = 0 and consumed_change = 0
          and reason is not null
        when 'RESERVED' then quantity > 0 and promised_change = 0 and reserved_change = quantity and consumed_change = 0
        when 'RELEASED' then quantity > 0 and promised_change = 0 and reserved_change = -quantity and consumed_change = 0
        else quantity >= 0 and promised_change = 0 and reserved_change <= -quantity and reserved_change < 0
          and consumed_change = quantity
      end),
      check ((kind in ('RESERVED', 'RELEASED', 'CONSUMED')) = (referral_id is not null)),
      check ((referral_id is null) = (partner_id is null))
    )`);
    this.addSql(
      `create unique index ledger_reserved_once on ledger_entry (referral_id) where kind = 'RESERVED'`,
    );
    this.addSql(`create unique index ledger_closed_once on ledger_entry (referral_id)
      where kind in ('RELEASED', 'CONSUMED')`);
    this.addSql(`create index ledger_entry_allotment on ledger_entry (allotment_id, at)`);
    this.addSql(`create index ledger_entry_partner on ledger_entry (partner_id, allotment_id)`);
    guard(this, 'ledger_entry');
    this.addSql(`create trigger append_only before update or delete on ledger_entry
      for each row execute function refuse_change()`);
    this.addSql(
      `create trigger no_truncate before truncate on ledger_entry execute function refuse_change()`,
    );
  }

  /**
   * Balances move in one place: as an entry is written, its allotment is updated under a guard, and an entry that
   * does not fit is not written at all. No role may update an allotment, so that the balances cannot be anything but
   * the sum of the entries. The function runs as the owner of the tables, for whom the policies are.
   */
  private keeper(): void {
    this.addSql(`create policy keeper on allotment to current_user using (true) with check (true)`);
    this.addSql(`create function keep_balance() returns trigger language plpgsql security definer
      set search_path = public, pg_temp as $fn$ begin
        update allotment set
          promised = promised + new.promised_change,
          reserved = reserved + new.reserved_change,
          consumed = consumed + new.consumed_change
        where id = new.allotment_id and agreement_id = new.agreement_id
          and reserved + new.reserved_change >= 0
          and reserved + new.reserved_change + consumed + new.consumed_change <= promised + new.promised_change;
        if not found then return null; end if;
        return new;
      end $fn$`);
    this.addSql(`create trigger keep_balance before insert on ledger_entry
      for each row execute function keep_balance()`);
    this.addSql(`create function begin_empty() returns trigger language plpgsql as $fn$ begin
        new.promised = 0; new.reserved = 0; new.consumed = 0;
        return new;
      end $fn$`);
    this.addSql(
      `create trigger begin_empty before insert on allotment for each row execute function begin_empty()`,
    );
  }

  private access(): void {
    const signs = `hub_has_role('NEGOTIATOR') or hub_has_role('PROGRAMME_OFFICER')`;
    const mine = `agreement_id = any(array(select id from agreement))`;
    this.addSql(`grant select on commitment, allotment, ledger_entry to hub_staff, hub_partner`);
    for (const table of ['commitment_province', 'commitment_debtor']) {
      this.addSql(`grant select on ${table} to hub_staff, hub_partner`);
      this.addSql(`create policy staff on ${table} for select to hub_staff using (true)`);
      this.addSql(`create policy party on ${table} for select to hub_partner
        using (commitment_id = any(array(select id from commitment)))`);
      this.addSql(`grant insert on ${table} to hub_staff, hub_system`);
      this.addSql(`create policy arises on ${table} for insert to hub_staff with check (${signs})`);
    }
    for (const table of ['commitment', 'allotment']) {
      this.addSql(`create policy staff on ${table} for select to hub_staff using (true)`);
      this.addSql(`create policy party on ${table} for select to hub_partner using (${mine})`);
    }
    this.addSql(`create policy staff on ledger_entry for select to hub_staff using (true)`);
    // Another partner's bookings are its own business, also within one agreement.
    this.addSql(
      `create policy own on ledger_entry for select to hub_partner using (partner_id = hub_partner())`,
    );
    this.addSql(
      `create policy party on ledger_entry for select to hub_partner using (partner_id is null and ${mine})`,
    );
    const lives = `state, state_since, ends_on, version`;
    this.addSql(`grant insert, update (${lives}) on commitment to hub_staff, hub_system`);
    this.addSql(`grant insert on allotment to hub_staff, hub_system`);
    this.addSql(`create policy arises on commitment for insert to hub_staff with check (${signs})`);
    this.addSql(`create policy changes on commitment for update to hub_staff using (${signs})`);
    this.addSql(`create policy arises on allotment for insert to hub_staff with check (${signs})`);
    this.addSql(`grant insert on ledger_entry to hub_staff, hub_partner, hub_system`);
    this.addSql(`create policy promises on ledger_entry for insert to hub_staff
      with check (referral_id is null and (${signs}))`);
  }
}
