import { Migration } from '@mikro-orm/migrations';
import { guard } from './guard.js';

const REACH = `hub_reach() = 'ALL' or (hub_reach() = 'DELEGATION' and delegation_id = hub_delegation())`;
const DELEGATE = `hub_has_role('DELEGATE') and delegation_id = hub_delegation()`;

/** Enterprises founded, the referrals they came of, and how they fare. Partners have no policy: they see none. */
export class Enterprises extends Migration {
  override up(): void {
    this.addSql(`create table enterprise (
      id uuid primary key,
      name text not null check (length(name) between 1 and 300),
      legal_form text not null,
      sector text not null,
      province_code text not null references province,
      created_on date not null,
      jobs int not null check (jobs >= 0),
      family_jobs int not null check (family_jobs between 0 and jobs),
      file_id uuid not null unique references beneficiary_file,
      delegation_id uuid not null references delegation,
      recorded_at timestamptz(3) not null,
      version int not null default 1
    )`);
    this.addSql(`create index enterprise_delegation on enterprise (delegation_id, created_on, id)`);
    this.addSql(`create index enterprise_all on enterprise (created_on, id) include (delegation_id)`);
    this.addSql(`create table enterprise_referral (
      enterprise_id uuid not null references enterprise,
      referral_id uuid not null references referral,
      commitment_id uuid not null references commitment,
      partner_id uuid not null references partner,
      delegation_id uuid not null references delegation,
      primary key (enterprise_id, referral_id)
    )`);
    this.addSql(`create index enterprise_referral_referral on enterprise_referral (referral_id)`);
    this.addSql(
      `create index enterprise_referral_commitment on enterprise_referral (commitment_id) include (delegation_id)`,
    );
    this.addSql(
      `create index enterprise_referral_partner on enterprise_referral (partner_id) include (delegation_id)`,
    );
    this.addSql(`create table enterprise_follow_up (
      id uuid primary key,
      enterprise_id uuid not null references enterprise,
      delegation_id uuid not null references delegation,
      month int not null,
      due_on date not null,
      done_on date,
      health text,
      jobs int check (jobs >= 0),
      family_jobs int check (family_jobs between 0 and jobs),
      note text check (length(note) <= 2000),
      unique (enterprise_id, month),
      check ((done_on is null) = (health is null))
    )`);
    this.addSql(
      `create index enterprise_follow_up_due on enterprise_follow_up (delegation_id, due_on) where done_on is null`,
    );
    for (const table of ['enterprise', 'enterprise_referral', 'enterprise_follow_up']) {
      guard(this, table);
      this.addSql(`grant select on ${table} to hub_staff, hub_partner`);
      this.addSql(`grant insert on ${table} to hub_staff`);
      this.addSql(`create policy staff on ${table} for select to hub_staff using (${REACH})`);
      this.addSql(`create policy records on ${table} for insert to hub_staff with check (${DELEGATE})`);
    }
    for (const table of ['enterprise', 'enterprise_follow_up']) {
      this.addSql(`create policy follows on ${table} for update to hub_staff using (${DELEGATE})`);
    }
    this.addSql(`grant update (jobs, family_jobs, version) on enterprise to hub_staff`);
    this.addSql(
      `grant update (done_on, health, jobs, family_jobs, note) on enterprise_follow_up to hub_staff`,
    );
  }
}
