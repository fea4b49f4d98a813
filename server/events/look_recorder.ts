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
    this.waiting.push(eventRow(viewer, now, happeningOf(viewer, looks)));
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

/**
 * One happening for all that a request looked at: the person who looked is its subject, since what was looked at may be
 * of several delegations, none of which is to learn of the others' people. It is about everything it tells of: a file's
 * history lists who looked into it.
 */
function happeningOf(viewer: Viewer, looks: readonly Look[]): Happening {
  const keepers = new Set(looks.flatMap(({ delegations }) => delegations));
  const [delegation = viewer.delegationId, ...others] = keepers;
  return {
    type: 'personal_data.looked_at',
    subject: { type: 'Person', id: viewer.personId ?? '' },
    about: looks.flatMap(aboutOf),
    partners: viewer.partnerId === null ? [] : [viewer.partnerId],
    ...(others.length === 0 ? { delegation } : { delegations: [...keepers] }),
    fields: looks.flatMap(({ entity, fields }) => fields.map((field) => `${entity}.${field}`)),
  };
}

/** One row of an owner is known by the owner; rows that are their own subject are named themselves. */
function aboutOf({ entity, personal: { of }, ids, subjects }: Look): Subject[] {
  const [type, keys] = of === undefined ? [entity, ids] : [of, subjects];
  return keys.map((id) => ({ type, id }));
}
