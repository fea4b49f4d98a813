import type pg from 'pg';
import type { Statement } from '../platform/round_trip.js';
import { type DatabaseSession, databaseSession, type Viewer } from '../platform/viewer.js';
import { execute } from '../reads/execute.js';

/** A sealed event as a reader sees it: ids and positions, never values. */
export interface SealedEvent {
  readonly id: string;
  readonly position: string;
  readonly type: string;
  readonly at: Date;
  readonly subjectType: string;
  readonly subjectKey: string;
}

/** What a reader gets at once: the events it may know of, how far it came, and whether the record goes on from there. */
export interface Batch {
  readonly events: readonly SealedEvent[];
  readonly reached: string;
  readonly goesOn: boolean;
}

/** What is read for a follower at once, at the most. */
export const LARGEST_BATCH = 200;
/** How many positions one read looks at: whoever may know of little reads on, and nobody keeps the database long. */
export const WINDOW = 2_000;

/**
 * Along the positions, each event by its key. Left to choose, PostgreSQL goes through all events of a partner first, for a
 * plan that fits every position cannot know that most readers are near the end. Positions have no gaps.
 */
export const afterStatement = (position: string, limit: number): Statement => ({
  text: `select coalesce(json_agg(json_build_array(e.id, e.position::text, e.type,
    e.at, e.subject_type, e.subject_id) order by e.position), '[]'),
    (select coalesce(max(position), 0)::text from event_seal)
  from (select e.id, s.position, e.type, e.at, e.subject_type, e.subject_id from event_seal s
    cross join lateral (select * from event where id = s.event_id offset 0) e
    where s.position > $1::bigint and s.position <= $1::bigint + ${WINDOW} order by s.position limit ${limit}) e`,
  values: [position],
});

const NEWEST = 'select coalesce(max(position), 0)::text from event_seal';

/** Sealed events after a position that the viewer may know of, oldest first. */
export async function readAfter(
  pool: pg.Pool,
  viewer: Viewer,
  position: string,
  limit: number,
): Promise<Batch> {
  const asked = afterStatement(position, limit);
  const [[rows, last] = []] = await execute(pool, audience(viewer).session, asked);
  const found = JSON.parse(rows ?? '[]') as [string, string, string, string, string, string][];
  const events = found.map(([id, at, type, when, subjectType, subjectKey]) => {
    return { id, position: at, type, at: new Date(when), subjectType, subjectKey };
  });
  const [newest, lookedAt] = [BigInt(last ?? 0), BigInt(position) + BigInt(WINDOW)];
  const full = events.length === limit ? BigInt(events.at(-1)?.position ?? 0) : null;
  const reached = full ?? (lookedAt < newest ? lookedAt : newest);
  return { events, reached: String(reached), goesOn: reached < newest };
}

/** No events, and the newest position there is: where a reader starts who asks for no past. */
export async function readNewest(pool: pg.Pool, viewer: Viewer): Promise<Batch> {
  const asked = { text: NEWEST, values: [] };
  const [[newest] = []] = await execute(pool, audience(viewer).session, asked);
  return { events: [], reached: newest ?? '0', goesOn: false };
}

interface Audience {
  readonly session: DatabaseSession;
  /** The same for all who may know of the same events. */
  readonly key: string;
}
const audiences = new WeakMap<Viewer, Audience>();

/**
 * As whom the record is read: everything of the viewer that decides which events it may know of, without who it is. A
 * policy that asked for the person would therefore show nothing, never what another may see.
 */
export function audience(viewer: Viewer): Audience {
  const known = audiences.get(viewer);
  if (known !== undefined) return known;
  const { role, variables } = databaseSession(viewer);
  const { 'hub.person': _, ...rest } = variables;
  const session = { role, variables: rest };
  const made = { session, key: JSON.stringify(session) };
  audiences.set(viewer, made);
  return made;
}
