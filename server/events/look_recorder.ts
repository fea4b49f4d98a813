import type { Pool } from 'pg';
import { runTogether } from '../platform/round_trip.js';
import { databaseSession, SYSTEM, type Viewer } from '../platform/viewer.js';
import type { Look } from '../reads/decode.js';
import { eventRow, insertion, type EventRow, type Happening, type Subject } from './record.js';

/**
 * Puts on record who looked at whose personal data. An answer leaves only when its looks are committed; those of
 * requests that come while one commit is under way share the next. Nobody waits for a look's position: it is sealed with
 * the next change, or when the feed looks after its queue.
 */
export class LookRecorder {
  private waiting: EventRow[] = [];
  private next: Promise<void> | null = null;
  private current: Promise<void> = Promise.resolve();

  constructor(
    private readonly pool: Pool,
    private readonly clock: () => Date,
  ) {}

  /** Resolves when the looks are on record. */
  record(viewer: Viewer, looks: readonly Look[]): Promise<void> {
    const now = this.clock();
    this.waiting.push(...looks.map((look) => eventRow(viewer, now, happeningOf(viewer, look))));
    this.next ??= this.current.then(() => this.write());
    return this.next;
  }

  private write(): Promise<void> {
    const rows = this.waiting.splice(0);
    this.next = null;
    const written = runTogether(this.pool, databaseSession(SYSTEM), [insertion(rows)]).then(ignore);
    // Whoever waits for these learns of a failure; those behind them try for themselves.
    this.current = written.catch(ignore);
    return written;
  }
}

const ignore = (): void => undefined;

/** What was looked at first, and about it everything it tells of: a file's history lists who looked into it. */
function happeningOf(
  viewer: Viewer,
  { entity, personal, ids, subjects, delegation, fields }: Look,
): Happening {
  const { of } = personal;
  const named = (type: string, keys: readonly string[]): Subject[] => keys.map((id) => ({ type, id }));
  const [first = '', ...rest] = ids;
  return {
    type: 'personal_data.looked_at',
    subject: { type: entity, id: first },
    // One row of an owner is known by the owner; rows that are their own subject are all named.
    about: of === undefined ? named(entity, rest) : named(of, subjects),
    partners: viewer.partnerId === null ? [] : [viewer.partnerId],
    delegation: delegation ?? viewer.delegationId,
    fields,
  };
}
