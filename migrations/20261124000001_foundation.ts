import { Migration } from '@mikro-orm/migrations';

/** One sealer at a time over all instances: whoever holds this lock. */
const SEAL_LOCK = 7_402_012;

const ROLES = ['hub_app', 'hub_staff', 'hub_partner', 'hub_system'];

/** Roles that own nothing, what policies compare with, the canary, the record of events and the idempotency keys. */
export class Foundation extends Migration {
  override up(): void {
    for (const role of ROLES) {
      // Roles belong to the whole server, so another database of it may have made them already.
      this.addSql(`do $do$ begin create role ${role} nologin noinherit; exception
        when duplicate_object or unique_violation then null; end $do$`);
      this.addSql(`grant ${role} to current_user`);
    }
    this.addSql(`revoke create on schema public from public`);
    this.addSql(`grant usage on schema public to ${ROLES.join(', ')}`);
    this.addSql(`create extension if not exists pg_trgm`);
    this.addSql(`create extension if not exists btree_gist`);
    this.viewerFunctions();
    this.addSql(`create table canary (id int primary key)`);
    this.addSql(`insert into canary values (1)`);
    this.addSql(`alter table canary enable row level security`);
    this.addSql(`alter table canary force row level security`);
    this.addSql(`grant select on canary to ${ROLES.join(', ')}`);
    this.events();
    this.sealing();
    this.idempotency();
  }

  private viewerFunctions(): void {
    for (const name of ['person', 'partner', 'delegation']) {
      this.addSql(`create function hub_${name}() returns uuid language sql stable parallel safe as
        $fn$ select nullif(current_setting('hub.${name}', true), '')::uuid $fn$`);
    }
    this.addSql(`create function hub_reach() returns text language sql stable parallel safe as
      $fn$ select coalesce(nullif(current_setting('hub.reach', true), ''), 'NONE') $fn$`);
    this
      .addSql(`create function hub_has_role(wanted text) returns boolean language sql stable parallel safe as
      $fn$ select wanted = any(string_to_array(coalesce(current_setting('hub.roles', true), ''), ',')) $fn$`);
    this.addSql(`create function refuse_change() returns trigger language plpgsql as
      $fn$ begin raise exception 'append-only' using errcode = 'HB001'; end $fn$`);
  }

  private events(): void {
    this.addSql(`create table event (
      id uuid primary key,
      type text not null,
      at timestamptz(3) not null,
      actor_kind text not null,
      actor_person uuid,
      actor_token uuid,
      subject_type text not null,
      subject_id text not null,
      subjects text[] not null,
      partners uuid[] not null,
      delegation uuid,
      changes jsonb not null,
      fields text[] not null
    )`);
    this.addSql(`create index event_subjects on event using gin (subjects)`);
    this.addSql(`create index event_partners on event using gin (partners)`);
    this.addSql(
      `create table event_queue (number bigint generated always as identity primary key, event_id uuid not null)`,
    );
    this.addSql(`create table event_seal (
      position bigint primary key,
      event_id uuid not null unique references event,
      digest text not null
    )`);
    this
      .addSql(`create function queue_event() returns trigger language plpgsql security definer set search_path = public as
      $fn$ begin insert into event_queue (event_id) values (new.id); return null; end $fn$`);
    this.addSql(`create trigger queued after insert on event for each row execute function queue_event()`);
    for (const table of ['event', 'event_seal']) {
      this.addSql(
        `create trigger append_only before update or delete on ${table} for each row execute function refuse_change()`,
      );
      this.addSql(`create trigger no_truncate before truncate on ${table} execute function refuse_change()`);
      this.addSql(`alter table ${table} enable row level security`);
      this.addSql(`alter table ${table} force row level security`);
    }
    this.addSql(`grant select, insert on event to hub_staff, hub_partner, hub_system`);
    this.addSql(`grant select on event_seal to hub_staff, hub_partner`);
    this.addSql(`grant select, insert on event_seal to hub_system`);
    // Not forced: the trigger above fills the queue as the owner, on behalf of roles that may not touch it.
    this.addSql(`alter table event_queue enable row level security`);
    this.addSql(`create policy system on event_queue to hub_system using (true)`);
    this.addSql(`grant select, delete on event_queue to hub_system`);
    this.addSql(`create policy system on event to hub_system using (true) with check (true)`);
    this.addSql(`create policy system on event_seal to hub_system using (true) with check (true)`);
    this.addSql(`create policy sealed on event_seal for select to hub_staff, hub_partner using (true)`);
    this.addSql(`create policy staff on event for select to hub_staff
      using (delegation is null or hub_reach() = 'ALL' or delegation = hub_delegation())`);
    this.addSql(
      `create policy partner on event for select to hub_partner using (partners @> array[hub_partner()])`,
    );
    this.addSql(
      `create policy staff_writes on event for insert to hub_staff with check (actor_person = hub_person())`,
    );
    this.addSql(
      `create policy partner_writes on event for insert to hub_partner with check (actor_person = hub_person())`,
    );
  }

  /** The sealer's work happens where the events are: none of their contents travels to be digested. */
  private sealing(): void {
    this.addSql(`create function event_content(e event) returns text language sql stable as
      $fn$ select jsonb_build_array(e.id, e.type, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'),
        e.actor_kind, e.actor_person, e.actor_token, e.subject_type, e.subject_id, to_jsonb(e.subjects),
        to_jsonb(e.partners), e.delegation, e.changes, to_jsonb(e.fields))::text $fn$`);
    this.addSql(`create function seal_events(most int) returns int language plpgsql as $fn$
      declare
        place bigint;
        chained text;
        waiting record;
        sealed int := 0;
      begin
        if not pg_try_advisory_xact_lock(${SEAL_LOCK}) then return 0; end if;
        select position, digest into place, chained from event_seal order by position desc limit 1;
        place := coalesce(place, 0);
        chained := coalesce(chained, '');
        for waiting in select q.number, q.event_id, event_content(e) as content
          from event_queue q join event e on e.id = q.event_id order by q.number limit most
        loop
          place := place + 1;
          chained := encode(sha256(convert_to(chained || E'\\n' || place || E'\\n' || waiting.content, 'UTF8')), 'hex');
          insert into event_seal (position, event_id, digest) values (place, waiting.event_id, chained);
          delete from event_queue where number = waiting.number;
          sealed := sealed + 1;
        end loop;
        if sealed > 0 then perform pg_notify('hub_events', place::text); end if;
        return sealed;
      end $fn$`);
  }

  private idempotency(): void {
    this.addSql(`create table idempotency (
      person uuid not null,
      key text not null check (length(key) between 1 and 100),
      operation text not null,
      input_digest text not null,
      result jsonb,
      at timestamptz(3) not null,
      primary key (person, key)
    )`);
    this.addSql(`alter table idempotency enable row level security`);
    this.addSql(`alter table idempotency force row level security`);
    this.addSql(`grant select, insert, update on idempotency to hub_staff, hub_partner`);
    this.addSql(`create policy own on idempotency to hub_staff, hub_partner
      using (person = hub_person()) with check (person = hub_person())`);
  }
}
