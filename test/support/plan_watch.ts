import type pg from 'pg';
import { databaseSession, type Viewer } from '../../server/platform/viewer.js';
import { connectAsSuperuser, type FreshDatabase } from './database.js';

export interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly Plans?: readonly PlanNode[];
}

/** The tables that a scan from end to end of one would find. */
export function scanned({ 'Node Type': type, 'Relation Name': table, Plans = [] }: PlanNode): string[] {
  const own = type === 'Seq Scan' && table !== undefined ? [table] : [];
  return [...own, ...Plans.flatMap(scanned)];
}

/** How a table is read, wherever a plan reads it: `Index Only Scan referral_file`. */
export function waysInto(wanted: string, node: PlanNode): string[] {
  const { 'Node Type': type, 'Relation Name': table, 'Index Name': index = '', Plans = [] } = node;
  const own = table === wanted ? [`${type} ${index}`.trim()] : [];
  return [...own, ...Plans.flatMap((child) => waysInto(wanted, child))];
}

/** Every table of a plan, however it is read. */
export function tablesOf({ 'Relation Name': table, Plans = [] }: PlanNode): string[] {
  return [...(table === undefined ? [] : [table]), ...Plans.flatMap(tablesOf)];
}

/** Runs statements under a viewer's policies and says how PostgreSQL went about it, within functions too. */
export class PlanWatch {
  private readonly seen: PlanNode[] = [];

  private constructor(private readonly client: pg.Client) {
    client.on('notice', ({ message = '' }) => {
      const at = message.indexOf('plan:');
      if (at < 0) return;
      this.seen.push((JSON.parse(message.slice(at + 'plan:'.length)) as { Plan: PlanNode }).Plan);
    });
  }

  static async open(database: FreshDatabase): Promise<PlanWatch> {
    const client = await connectAsSuperuser(database);
    await client.query(`load 'auto_explain'`);
    const settings = [
      'log_min_duration = 0',
      'log_nested_statements = on',
      'log_format = json',
      'log_level = notice',
    ];
    for (const setting of settings) await client.query(`set auto_explain.${setting}`);
    return new PlanWatch(client);
  }

  close(): Promise<void> {
    return this.client.end();
  }

  /** How a statement is carried out for a viewer: with its values known, and with a plan made once for all values. */
  async plansOf(viewer: Viewer, text: string, values: readonly unknown[]): Promise<readonly PlanNode[]> {
    const plans: PlanNode[] = [];
    for (const mode of ['force_custom_plan', 'force_generic_plan']) {
      plans.push(...(await this.plansUnder(mode, viewer, text, values)));
    }
    return plans;
  }

  private async plansUnder(
    mode: string,
    viewer: Viewer,
    text: string,
    values: readonly unknown[],
  ): Promise<readonly PlanNode[]> {
    const { role, variables } = databaseSession(viewer);
    await this.client.query('begin');
    try {
      for (const [name, value] of Object.entries({ plan_cache_mode: mode, role, ...variables })) {
        await this.client.query('select set_config($1, $2, true)', [name, value]);
      }
      this.seen.length = 0;
      await this.client.query(text, [...values]);
    } finally {
      // A statement with parameters is told of when its portal closes, which is now.
      await this.client.query('rollback');
    }
    return [...this.seen];
  }
}
