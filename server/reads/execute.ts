import type { Pool } from 'pg';
import { HubError, invalidInput, limitExceeded, notAllowed } from '../platform/errors.js';
import { runTogether, type Statement, type TextRow } from '../platform/round_trip.js';
import { sqlState } from '../platform/unit_of_work.js';
import type { DatabaseSession } from '../platform/viewer.js';

/** Runs one statement for one principal in one round trip. The values of its rows are as PostgreSQL writes them. */
export async function execute(
  pool: Pool,
  session: DatabaseSession,
  statement: Statement,
): Promise<readonly TextRow[]> {
  try {
    const [rows = []] = await runTogether(pool, session, [statement]);
    return rows;
  } catch (error) {
    throw asRefusal(error);
  }
}

/** What PostgreSQL refuses because of a client's value becomes a refusal that says no more than that. */
function asRefusal(error: unknown): unknown {
  if (error instanceof HubError) return error;
  const state = sqlState(error);
  if (state === '57014') return limitExceeded('read.too_slow');
  if (state === '42501') return notAllowed('read.not_granted');
  if (state.startsWith('22')) return invalidInput('read.value_malformed', []);
  return error;
}
