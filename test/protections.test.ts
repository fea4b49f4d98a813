import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Attacker, ProtectedWorld, type Protection } from './support/protected_world.js';

let world: ProtectedWorld;
beforeAll(async () => {
  world = await ProtectedWorld.open('protections');
});
afterAll(() => world.close());

const row = (rule: string, by: Attacker, attack: string, without: string, beside?: string): Protection => ({
  ...{ rule, by, attack, without, beside },
});

const entry = (kind: string, quantity: string, changes: string, referral: string): string =>
  `insert into ledger_entry (id, allotment_id, agreement_id, kind, quantity, reserved_change, consumed_change, at,
     referral_id, partner_id)
   values (gen_random_uuid(), :allotment, :agreement, '${kind}', ${quantity}, ${changes}, now(), ${referral}, :partner)`;

const allotment = `insert into allotment (id, commitment_id, agreement_id, starts_on, ends_on, in_money, promised)
  values (:fresh, :commitment, :agreement, '2050-01-01', '2050-12-31', false, 10);
  select from allotment where id = :fresh and promised > 0`;

const unguarded = `do $$ begin execute regexp_replace(pg_get_functiondef('keep_balance'::regproc),
  'and reserved \\+.*promised_change', ''); end $$`;

const CAPACITY = [
  row(
    'an entry that does not fit is not written',
    'delegate',
    entry('RESERVED', '1000', '1000, 0', ':draft'),
    unguarded,
    'alter table allotment drop constraint never_overbooked',
  ),
  row(
    'balances beyond the promise are refused by their table',
    'superuser',
    'update allotment set reserved = promised + 1 where id = :allotment',
    'alter table allotment drop constraint never_overbooked',
  ),
  row(
    'balances below nothing are refused by their table',
    'superuser',
    'update allotment set reserved = -1 where id = :allotment',
    'alter table allotment drop constraint never_overbooked',
  ),
  row(
    'nobody moves a balance but by an entry',
    'negotiator',
    'update allotment set consumed = 1 where id = :allotment',
    `grant update on allotment to hub_staff; create policy moves on allotment for update to hub_staff using (true)`,
  ),
  row('an allotment begins empty', 'negotiator', allotment, 'drop trigger begin_empty on allotment'),
  row(
    'two allotments of a commitment do not overlap',
    'superuser',
    `insert into allotment (id, commitment_id, agreement_id, starts_on, ends_on, in_money)
     select gen_random_uuid(), commitment_id, agreement_id, starts_on, ends_on, in_money from allotment where id = :allotment`,
    `do $$ begin execute (select 'alter table allotment drop constraint ' || conname from pg_constraint
      where conrelid = 'allotment'::regclass and contype = 'x'); end $$`,
  ),
];

const LEDGER = [
  row(
    'a reservation ends once',
    'superuser',
    entry('RELEASED', '1', '-1, 0', ':declined'),
    'drop index ledger_closed_once',
  ),
  row(
    'a referral reserves once',
    'superuser',
    entry('RESERVED', '1', '1, 0', ':live'),
    'drop index ledger_reserved_once',
  ),
  row(
    'an entry moves what its kind says',
    'superuser',
    entry('RELEASED', '1', '-1, 1', ':live'),
    'alter table ledger_entry drop constraint ledger_arithmetic',
  ),
  row(
    'an entry is not altered',
    'superuser',
    'update ledger_entry set quantity = 2 where referral_id = :live',
    'drop trigger append_only on ledger_entry',
    'alter table ledger_entry drop constraint ledger_arithmetic',
  ),
  row(
    'an entry is not removed',
    'superuser',
    'delete from ledger_entry where referral_id = :live',
    'drop trigger append_only on ledger_entry',
  ),
  row(
    'the ledger is not emptied',
    'superuser',
    'truncate ledger_entry; select 1',
    'drop trigger no_truncate on ledger_entry',
  ),
  row(
    'a partner takes nothing up for itself',
    'officer',
    entry('RESERVED', '1', '1, 0', ':draft'),
    'alter policy answers on ledger_entry with check (true)',
  ),
];

const profile = (name: string): string => `select from shared_profile where referral_id = :${name}`;
const VIEW = [
  row(
    'a partner sees no profile of another’s referral',
    'stranger',
    profile('live'),
    `alter policy officer on shared_profile using (true)`,
  ),
  row(
    'a profile goes when its referral ends',
    'officer',
    profile('declined'),
    `alter policy officer on shared_profile using (partner_id = hub_partner())`,
  ),
  row(
    'whatever ends a referral withdraws the profile',
    'officer',
    `update referral set state = 'DECLINED' where id = :live; ${profile('live')}`,
    'drop trigger withdraw_profile on referral',
  ),
  row(
    'a completed referral shows its profile for a stated time only',
    'officer',
    profile('live'),
    `alter policy officer on shared_profile using (partner_id = hub_partner() and withdrawn_at is null)`,
    `update shared_profile set visible_until = now() - interval '1 second' where referral_id = :live`,
  ),
  row(
    'only the officers of a partner see a person',
    'signer',
    profile('live'),
    `alter policy officer on shared_profile using (partner_id = hub_partner())`,
  ),
  row(
    'a partner sees no referral before it is sent',
    'officer',
    'select id from referral where id = :draft',
    'alter policy officer on referral using (partner_id = hub_partner())',
  ),
  row(
    'a partner sees no referral to another',
    'stranger',
    'select id from referral where id = :live',
    'alter policy officer on referral using (sent_at is not null)',
  ),
  row(
    'a partner does not read the words in the table',
    'officer',
    'select message from referral where id = :live',
    'grant select on referral to hub_partner',
  ),
  row(
    'a partner has no right on persons',
    'officer',
    'select id from beneficiary',
    `grant select on beneficiary to hub_partner; create policy p on beneficiary for select to hub_partner using (true)`,
  ),
  row(
    'a partner hears nothing of another’s business',
    'stranger',
    'select from event where subject_id = :live::text',
    'alter policy partner on event using (true)',
  ),
  row(
    'who sees no files hears of none in the record',
    'negotiator',
    'select from event where subject_id = :live::text',
    'drop policy of_files on event',
    'alter policy staff on event using (true)',
  ),
  row(
    'who answers for nobody hears of no file in the record',
    'signer',
    'select from event where subject_id = :live::text',
    'drop policy of_files_partner on event',
  ),
  row(
    'a partner sees only its own bookings',
    'stranger',
    'select from ledger_entry where referral_id = :live',
    'alter policy own on ledger_entry using (true)',
  ),
];

const seen = (table: string): string =>
  `alter policy ${table === 'referral' ? 'staff' : 'sees'} on ${table} using (true)`;
const FILE = `file_id = :file`;
const TERRITORY = [
  ...['beneficiary', 'project_idea', 'consent'].map((table) =>
    row(
      `a delegation sees no ${table} of another`,
      'elsewhere',
      `select from ${table} where ${FILE}`,
      seen(table),
    ),
  ),
  row(
    'a delegation sees no file of another',
    'elsewhere',
    'select from beneficiary_file where id = :file',
    seen('beneficiary_file'),
  ),
  row(
    'a delegation sees no referral of another',
    'elsewhere',
    'select from referral where id = :live',
    seen('referral'),
  ),
  row(
    'a delegation changes no person of another',
    'elsewhere',
    `update beneficiary set phone = '0' where ${FILE}`,
    'alter policy edits on beneficiary using (true) with check (true)',
    seen('beneficiary'),
  ),
  row(
    'a delegation changes no file of another',
    'elsewhere',
    `update beneficiary_file set stage = 'IDEA' where id = :file`,
    'alter policy edits on beneficiary_file using (true) with check (true)',
    seen('beneficiary_file'),
  ),
  row(
    'a delegation changes no referral of another',
    'elsewhere',
    `update referral set message = 'x' where id = :live`,
    'alter policy changes on referral using (true)',
    seen('referral'),
  ),
  row(
    'a delegation gives no consent for another’s file',
    'elsewhere',
    `insert into consent (id, file_id, delegation_id, scopes, given_on)
     values (gen_random_uuid(), :file, :delegation, '{CONTACT}', '2026-01-01')`,
    'alter policy adds on consent with check (true)',
  ),
  row(
    'what was consented to is not rewritten',
    'delegate',
    `update consent set scopes = '{CONTACT}' where ${FILE}`,
    'grant update on consent to hub_staff',
  ),
  row(
    'a delegation takes nobody of another out of the queue',
    'elsewhere',
    'delete from waiting_place where referral_id = :waiting',
    'alter policy leaves on waiting_place using (true)',
  ),
  row(
    'nobody leaves the queue while the referral waits',
    'delegate',
    'delete from waiting_place where referral_id = :waiting',
    'alter policy leaves on waiting_place using (true)',
  ),
  row(
    'a place in the queue is for a referral that waits',
    'delegate',
    'insert into waiting_place (referral_id, commitment_id) values (:draft, :commitment)',
    'alter policy waits on waiting_place with check (true)',
  ),
  row(
    'a delegation queues no referral of another',
    'elsewhere',
    'insert into waiting_place (referral_id, commitment_id) values (:waiting, :full)',
    'alter policy waits on waiting_place with check (true)',
    'delete from waiting_place',
  ),
  row(
    'nobody gives himself an earlier number',
    'delegate',
    'insert into waiting_place (referral_id, commitment_id, number) overriding system value values (:waiting, :full, -1)',
    'grant insert on waiting_place to hub_staff',
    'delete from waiting_place',
  ),
];

const state = (table: string, to: string, id: string): string =>
  `update ${table} set state = '${to}' where id = ${id}`;
const LIVES = [
  row(
    'a referral moves only along its life',
    'delegate',
    state('referral', 'IN_PROGRESS', ':live'),
    'drop trigger moves on referral',
  ),
  row(
    'a referral that ended stays ended',
    'superuser',
    state('referral', 'SENT', ':declined'),
    'drop trigger moves on referral',
  ),
  row(
    'a referral begins as a draft',
    'delegate',
    `insert into referral (id, reference, state, state_since, file_id, commitment_id, partner_id, delegation_id,
       province_code, kind, quantity, created_at)
     select :fresh, 'invented', 'WAITLISTED', now(), file_id, commitment_id, partner_id, delegation_id, province_code,
       kind, 1, now() from referral where id = :declined`,
    'alter policy refers on referral with check (true)',
  ),
  row(
    'a partner brings about only what is its to bring about',
    'officer',
    state('referral', 'CANCELLED', ':live'),
    'alter policy answers on referral with check (true)',
  ),
  row(
    'a commitment moves only along its life',
    'superuser',
    `${state('commitment', 'ENDED', ':commitment')}; ${state('commitment', 'IN_FORCE', ':commitment')}`,
    'drop trigger moves on commitment',
  ),
  row(
    'an agreement moves only along its life',
    'superuser',
    state('agreement', 'DRAFT', ':agreement'),
    'drop trigger moves on agreement',
  ),
  row(
    'an agreement is not removed',
    'superuser',
    'delete from agreement where id = :agreement',
    'drop trigger stays on agreement',
    `set local session_replication_role = origin; do $$ declare c record; begin
      for c in select conrelid::regclass as t, conname from pg_constraint where confrelid = 'agreement'::regclass
      loop execute format('alter table %s drop constraint %I', c.t, c.conname); end loop; end $$`,
  ),
];

const RECORD = [
  ...['event', 'event_seal'].flatMap((table) => [
    row(
      `${table} is not emptied`,
      'superuser',
      `truncate ${table} cascade; select 1`,
      `drop trigger no_truncate on ${table}`,
      table === 'event' ? 'drop trigger no_truncate on event_seal' : undefined,
    ),
  ]),
  row(
    'an event is not altered',
    'superuser',
    `update event set type = 'x' where subject_id = :live::text`,
    'drop trigger append_only on event',
  ),
  row(
    'an event is not removed',
    'superuser',
    'delete from event where subject_id = :live::text',
    'drop trigger append_only on event',
  ),
  row(
    'nobody records in the name of another',
    'delegate',
    `insert into event (id, type, at, actor_kind, actor_person, subject_type, subject_id, subjects, partners, changes, fields)
     values (gen_random_uuid(), 'x', now(), 'PERSON', :other, 'X', 'x', '{}', '{}', '{}', '{}')`,
    'alter policy staff_writes on event with check (true)',
  ),
  row(
    'a key is its owner’s',
    'delegate',
    'select from idempotency where person = :other',
    'alter policy own on idempotency using (true)',
    `insert into idempotency (person, key, operation, input_digest, at) values (:other, 'k', 'x', 'x', now())`,
  ),
  row(
    'a key acts once',
    'superuser',
    `insert into idempotency (person, key, operation, input_digest, at) values (:other, 'k', 'x', 'x', now());
     insert into idempotency (person, key, operation, input_digest, at) values (:other, 'k', 'x', 'x', now())`,
    'alter table idempotency drop constraint idempotency_pkey',
  ),
];

/** What a refusal looks like: nothing reached, no right, a check or index, or one of the hub's own triggers. */
const REFUSED = /^(0|42501|23\w{3}|HB\w{3})$/;

describe.each(Object.entries({ CAPACITY, LEDGER, VIEW, TERRITORY, LIVES, RECORD }))(
  '%s',
  (_name, protections) => {
    test.each(protections.map((protection) => [protection.rule, protection] as const))(
      '%s, and without its protection that happens',
      async (_rule, protection) => {
        expect(String(await world.outcome(protection, false))).toMatch(REFUSED);
        expect(await world.outcome(protection, true)).toBeGreaterThan(0);
      },
    );
  },
);
