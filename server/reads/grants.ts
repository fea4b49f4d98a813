import type { Pool } from 'pg';

/** What a database role may select. Partners have no right at all on the tables of persons. */
export class Grants {
  private readonly columns: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(rows: readonly { readonly table: string; readonly columns: readonly string[] }[]) {
    this.columns = new Map(rows.map(({ table, columns }) => [table, new Set(columns)]));
  }

  /** Whether the role may select anything of a table, named without quotes. */
  table(name: string): boolean {
    return this.columns.has(name);
  }

  column(table: string, name: string): boolean {
    return this.columns.get(table)?.has(name) ?? false;
  }
}

const GRANTED = `select c.relname as "table", array_agg(a.attname::text) as "columns"
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relkind in ('r', 'p', 'v', 'm') and c.relnamespace = 'public'::regnamespace
    and has_column_privilege($1::name, c.oid, a.attnum, 'select')
  group by c.relname`;

const known = new WeakMap<Pool, Map<string, Promise<Grants>>>();

/** Asked once for each role: grants change with migrations, and those run before anybody reads. */
export function grantsOf(pool: Pool, role: string): Promise<Grants> {
  const roles = known.get(pool) ?? new Map<string, Promise<Grants>>();
  known.set(pool, roles);
  let grants = roles.get(role);
  if (grants === undefined) {
    grants = pool
      .query<{ table: string; columns: string[] }>(GRANTED, [role])
      .then(({ rows }) => new Grants(rows));
    grants.catch(() => roles.delete(role));
    roles.set(role, grants);
  }
  return grants;
}
