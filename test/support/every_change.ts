import type pg from 'pg';

/** What is no change of the domain: the record itself, counters, sums of what is elsewhere, and traces of being there. */
const APART = new Set([
  ...['event', 'event_seal', 'event_queue', 'idempotency', 'canary', 'mikro_orm_migrations'],
  ...['agreement_number', 'file_number', 'sign_in_attempt', 'latest_change'],
  ...['figure_mark', 'figure_cell', 'figure_fact', 'figure_counting'],
]);

/** Columns that say when somebody was last here, and one that the database derives from other rows. */
const TRACES = ['last_seen_at', 'last_used_at', 'referred'];

/**
 * Makes a database refuse, at the commit, every change of a row by a role of the hub in a transaction that recorded
 * no event. Put into the template of the tests, so that whatever any of them does is under this rule.
 */
export async function demandEvents(client: pg.Client): Promise<void> {
  await client.query(`create function test_remember_event() returns trigger language plpgsql as $fn$ begin
    perform set_config('test.recorded', pg_current_xact_id()::text, true); return null; end $fn$`);
  await client.query(
    `create trigger test_remember after insert on event for each row execute function test_remember_event()`,
  );
  await client.query(`create function test_demand_event() returns trigger language plpgsql as $fn$ begin
    if current_setting('test.recorded', true) is distinct from pg_current_xact_id()::text then
      raise exception 'a change of % without an event', tg_table_name using errcode = 'HB009';
    end if;
    return null; end $fn$`);
  for (const [table, columns] of await tablesOf(client)) {
    await client.query(`create constraint trigger test_demand after insert or delete or update of ${columns}
      on ${table} deferrable initially deferred for each row
      when (current_user in ('hub_staff', 'hub_partner', 'hub_system')) execute function test_demand_event()`);
  }
}

/** For what fills a database in bulk, which is one event for all of it. */
export async function forgoEvents(client: pg.Client): Promise<void> {
  for (const [table] of await tablesOf(client)) await client.query(`drop trigger test_demand on ${table}`);
}

async function tablesOf(client: pg.Client): Promise<[table: string, columns: string][]> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(
    `select table_name::text as name, array_agg(quote_ident(column_name)) as columns
     from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema = 'public' and table_type = 'BASE TABLE' and is_generated = 'NEVER'
     group by table_name order by table_name`,
  );
  return rows
    .filter(({ name }) => !APART.has(name))
    .map(({ name, columns }) => [name, columns.filter((column) => !TRACES.includes(column)).join(', ')]);
}
