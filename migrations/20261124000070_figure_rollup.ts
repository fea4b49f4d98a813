import { Migration } from '@mikro-orm/migrations';
import { HEADQUARTERS } from '../server/insight/rollup.rules.js';
import { guard } from './guard.js';

/** Everything that a counting rule reads, with the file that each row belongs to. */
const MARKED: Readonly<Record<string, string>> = {
  beneficiary_file: 'id',
  project_idea: 'file_id',
  referral: 'file_id',
  outcome: '(select r.file_id from referral r where r.id = changed.referral_id)',
  enterprise: 'file_id',
  enterprise_referral: '(select e.file_id from enterprise e where e.id = changed.enterprise_id)',
};

const EVENTS = {
  insert: ['new table as new_rows', 'select * from new_rows'],
  update: [
    'old table as old_rows new table as new_rows',
    'select * from old_rows union all select * from new_rows',
  ],
  delete: ['old table as old_rows', 'select * from old_rows'],
} as const;

/**
 * Sums of what the counting rules count, each for one who sees them: headquarters, a delegation, a partner. A change
 * marks its file, in its own transaction, by a row that no other writer waits for; who reads a figure lets the marked
 * files be counted again first.
 */
export class FigureRollup extends Migration {
  override up(): void {
    this.sums();
    this.marks();
    for (const table of Object.keys(MARKED)) this.marking(table);
    this.provinces();
  }

  private sums(): void {
    this.addSql(`create table figure_cell (
      id int generated always as identity primary key,
      audience uuid not null,
      year int not null,
      rule text not null,
      version int not null,
      cut text not null,
      key text[] not null,
      subjects int not null check (subjects >= 0),
      value numeric not null,
      unique (audience, year, rule, version, cut, key)
    ) with (fillfactor = 70)`);
    guard(this, 'figure_cell');
    this.addSql(`grant select on figure_cell to hub_staff, hub_partner`);
    this.addSql(`grant insert, update on figure_cell to hub_system`);
    this.addSql(`create policy staff on figure_cell for select to hub_staff using (audience =
      (select case hub_reach() when 'ALL' then '${HEADQUARTERS}'::uuid when 'DELEGATION' then hub_delegation() end))`);
    this.addSql(`create policy officer on figure_cell for select to hub_partner using (audience =
      (select case when hub_has_role('PARTNER_OFFICER') then hub_partner() end))`);
    // What a file counts for in the sums now, to be taken out of them when it is counted again. No weights: all are 1.
    this.addSql(`create table figure_share (
      file_id uuid primary key,
      cells int[] not null,
      weights numeric[] check (cardinality(weights) = cardinality(cells))
    )`);
    guard(this, 'figure_share');
    this.addSql(`grant insert, update, delete on figure_share to hub_system`);
    this.addSql(`create table figure_counting (one boolean primary key check (one), digest text not null)`);
    guard(this, 'figure_counting');
    this.addSql(`grant insert, update on figure_counting to hub_system`);
  }

  private marks(): void {
    this.addSql(
      `create table figure_mark (number bigint generated always as identity primary key, file_id uuid not null)`,
    );
    guard(this, 'figure_mark');
    this.addSql(`grant insert, delete on figure_mark to hub_system`);
  }

  private marking(table: string): void {
    for (const [event, [tables, changed]] of Object.entries(EVENTS)) {
      this.trigger(
        table,
        event,
        tables,
        `insert into figure_mark (file_id) select distinct found.file_id
         from (${changed}) changed cross join lateral (select ${MARKED[table]} as file_id) found
         where found.file_id is not null`,
      );
    }
  }

  /** Reference data, which nobody changes while the hub runs; if they are, everything is counted again. */
  private provinces(): void {
    this.trigger(
      'province',
      'update',
      EVENTS.update[0],
      `insert into figure_mark (file_id) select id from beneficiary_file`,
    );
  }

  /** Runs as the hub itself, because who changes a row may not see all it is counted with, and marks nothing. */
  private trigger(table: string, event: string, tables: string, mark: string): void {
    const name = `mark_${table}_${event}`;
    this.addSql(`create function ${name}() returns trigger language plpgsql security definer
      set search_path = public, pg_temp as $fn$ begin ${mark}; return null; end $fn$`);
    // A function may be given only to a role that could have made it there.
    this.addSql(`grant create on schema public to hub_system`);
    this.addSql(`alter function ${name}() owner to hub_system`);
    this.addSql(`revoke create on schema public from hub_system`);
    this.addSql(`create trigger mark_figures_${event} after ${event} on ${table}
      referencing ${tables} for each statement execute function ${name}()`);
  }
}
