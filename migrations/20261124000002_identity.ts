import { Migration } from '@mikro-orm/migrations';
import { guard } from './guard.js';

/** People who sign in, their credentials, sessions, tokens and invitations. */
export class Identity extends Migration {
  override up(): void {
    this.people();
    this.doors();
  }

  private people(): void {
    this.addSql(`create table person (
      id uuid primary key,
      name_ar text not null check (length(name_ar) between 1 and 200),
      name_latin text not null check (length(name_latin) between 1 and 200),
      email text not null unique check (email = lower(email) and length(email) <= 254),
      roles text[] not null,
      locale text not null default 'AR' check (locale in ('AR', 'FR', 'EN')),
      active boolean not null default true,
      partner_id uuid,
      delegation_id uuid,
      last_seen_at timestamptz(3),
      version int not null default 1,
      check (partner_id is null or delegation_id is null)
    )`);
    this.addSql(`create index person_partner on person (partner_id)`);
    guard(this, 'person');
    this.addSql(`grant select, update (locale, active, version) on person to hub_staff, hub_partner`);
    this.addSql(`grant insert, update on person to hub_system`);
    this.addSql(`create policy staff on person for select to hub_staff using (true)`);
    this.addSql(
      `create policy partner on person for select to hub_partner using (partner_id = hub_partner())`,
    );
    this.addSql(`create policy own on person for update to hub_staff, hub_partner using (id = hub_person())`);
    this.addSql(
      `create policy administrator on person for update to hub_staff using (hub_has_role('ADMINISTRATOR'))`,
    );
    this.addSql(`create policy partner_administrator on person for update to hub_partner
      using (partner_id = hub_partner() and hub_has_role('PARTNER_ADMINISTRATOR'))`);
    this.addSql(`create table credential (
      person_id uuid primary key references person,
      password_hash text not null,
      changed_at timestamptz(3) not null
    )`);
    guard(this, 'credential');
    this.addSql(`grant insert, update on credential to hub_system`);
  }

  private doors(): void {
    this.addSql(`create table session (
      id uuid primary key,
      secret_hash text not null unique,
      person_id uuid not null references person,
      created_at timestamptz(3) not null,
      last_seen_at timestamptz(3) not null,
      expires_at timestamptz(3) not null,
      ended_at timestamptz(3)
    )`);
    this.addSql(`create index session_person on session (person_id)`);
    guard(this, 'session');
    this.addSql(`grant insert, update on session to hub_system`);
    this.addSql(`create table sign_in_attempt (
      id bigint generated always as identity primary key,
      email_hash text not null,
      address text not null,
      at timestamptz(3) not null
    )`);
    this.addSql(`create index sign_in_attempt_email on sign_in_attempt (email_hash, at)`);
    this.addSql(`create index sign_in_attempt_address on sign_in_attempt (address, at)`);
    guard(this, 'sign_in_attempt');
    this.addSql(`grant insert, delete on sign_in_attempt to hub_system`);
    this.addSql(`create table api_token (
      id uuid primary key,
      name text not null check (length(name) between 1 and 100),
      prefix text not null,
      secret_hash text not null unique,
      scopes text[] not null,
      person_id uuid not null references person,
      created_at timestamptz(3) not null,
      expires_at timestamptz(3) not null,
      last_used_at timestamptz(3),
      revoked_at timestamptz(3)
    )`);
    this.addSql(`create index api_token_person on api_token (person_id)`);
    guard(this, 'api_token');
    this
      .addSql(`grant select (id, name, prefix, scopes, person_id, created_at, expires_at, last_used_at, revoked_at), insert,
      update (revoked_at) on api_token to hub_staff, hub_partner`);
    this.addSql(`grant update on api_token to hub_system`);
    this.addSql(`create policy own on api_token to hub_staff, hub_partner
      using (person_id = hub_person()) with check (person_id = hub_person())`);
    this.addSql(`create table invitation (
      id uuid primary key,
      email text not null check (email = lower(email) and length(email) <= 254),
      name_ar text not null,
      name_latin text not null,
      roles text[] not null,
      partner_id uuid,
      delegation_id uuid,
      secret_hash text not null unique,
      invited_by_id uuid not null references person,
      created_at timestamptz(3) not null,
      expires_at timestamptz(3) not null,
      accepted_at timestamptz(3),
      revoked_at timestamptz(3)
    )`);
    this.addSql(`create index invitation_partner on invitation (partner_id)`);
    guard(this, 'invitation');
    this
      .addSql(`grant insert, update (revoked_at), select (id, email, name_ar, name_latin, roles, partner_id, delegation_id,
      invited_by_id, created_at, expires_at, accepted_at, revoked_at) on invitation to hub_staff, hub_partner`);
    this.addSql(`grant update on invitation to hub_system`);
    this.addSql(`create policy administrator on invitation to hub_staff using (hub_has_role('ADMINISTRATOR'))
      with check (hub_has_role('ADMINISTRATOR'))`);
    this.addSql(`create policy partner_administrator on invitation to hub_partner
      using (partner_id = hub_partner() and hub_has_role('PARTNER_ADMINISTRATOR'))
      with check (partner_id = hub_partner() and hub_has_role('PARTNER_ADMINISTRATOR'))`);
  }
}
