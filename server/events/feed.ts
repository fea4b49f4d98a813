import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Notices } from '../database/notices.js';
import type { Replica } from '../database/replica.js';
import { sealEvents } from './seal.js';
import type { UnitOfWork } from '../platform/unit_of_work.js';
import { databaseSession, type Viewer } from '../platform/viewer.js';
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

/** What a reader gets at once: the events it may know of, and how far the record had come. */
export interface Batch {
  readonly events: readonly SealedEvent[];
  readonly reached: string;
}

/** A lost notification delays a reader by this much and no more. Milliseconds. */
const POLL = 1_000;
/** Between two runs of the sealer. Milliseconds. */
const SEAL_PAUSE = 20;
const LARGEST_BATCH = 200;

const AFTER = (
  limit: number,
): string => `select coalesce(json_agg(json_build_array(e.id, e.position::text, e.type,
    e.at, e.subject_type, e.subject_id) order by e.position), '[]'),
    (select coalesce(max(position), 0)::text from event_seal)
  from (select e.id, s.position, e.type, e.at, e.subject_type, e.subject_id from event_seal s
    join event e on e.id = s.event_id where s.position > $1::bigint order by s.position limit ${limit}) e`;

const NEWEST = 'select coalesce(max(position), 0)::text from event_seal';

/** Wakes everybody who waits for new events, in this process. */
export class Feed {
  private waiting = new Set<() => void>();
  private timers: NodeJS.Timeout[] = [];
  private sealing: Promise<unknown> = Promise.resolve();
  private sealIsDue = false;
  private stopped = false;
  /** How often readers were woken: one that read meanwhile reads again instead of sleeping. */
  private wakes = 0;
  private readonly batches = new Map<string, Promise<Batch>>();
  /** Reads under way: the database is not closed under them. */
  private readonly reading = new Set<Promise<unknown>>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly pool: pg.Pool,
    private readonly notices: Notices,
    private readonly onError: (error: unknown) => void,
    private readonly replica: Replica | null = null,
  ) {
    // Something was sealed, here or by another process; without this, polling finds it.
    notices.hear('hub_events', () => this.wake());
  }

  start(): void {
    this.timers = [setInterval(() => this.seal(), POLL), setInterval(() => this.wake(), POLL * 5)];
  }

  async stop(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers) clearInterval(timer);
    await this.sealing;
    this.wake();
    await Promise.allSettled([...this.reading]);
  }

  /** Seals what was committed, which wakes the readers. Calls before a run begins are served by it together. */
  seal(): void {
    if (this.stopped || this.sealIsDue) return;
    this.sealIsDue = true;
    this.sealing = this.sealing
      .then(() => {
        this.sealIsDue = false;
        return sealEvents(this.unitOfWork);
      })
      // Once: whoever hears the notice is woken by it.
      .then((count) => count > 0 && !this.notices.isHearing && this.wake(), this.onError)
      .then(() => this.rest());
  }

  /** Under load a run takes many events at once instead of a few at a time. */
  private async rest(): Promise<void> {
    if (!this.stopped) await sleep(SEAL_PAUSE);
  }

  /**
   * Sealed events after a position that the viewer may see, oldest first, and how far that goes. Whoever is told of one
   * reads more about it, perhaps from a replica: that has it by then.
   */
  async after(viewer: Viewer, position: string, limit: number): Promise<Batch> {
    const asked = { text: AFTER(limit), values: [position] };
    const [rows, newest] = await execute(this.pool, audience(viewer), asked);
    const found = JSON.parse(rows ?? '[]') as [string, string, string, string, string, string][];
    const events = found.map(([id, at, type, when, subjectType, subjectKey]) => {
      return { id, position: at, type, at: new Date(when), subjectType, subjectKey };
    });
    if (events.length > 0) await this.replica?.catchUp();
    return { events, reached: (events.length < limit ? newest : events.at(-1)?.position) ?? '0' };
  }

  /** The newest position there is: where a reader starts who asks for no past. */
  async newest(viewer: Viewer): Promise<string> {
    const [position] = await execute(this.pool, audience(viewer), { text: NEWEST, values: [] });
    return position ?? '0';
  }

  /**
   * Follows the feed from a position for ever: what the viewer missed first, then what comes. `viewer` is asked before
   * every batch, so that a reader whose session ended gets nothing more.
   */
  async *follow(viewer: () => Promise<Viewer>, after: string | null): AsyncGenerator<SealedEvent> {
    let position = after ?? (await this.read(async () => this.newest(await viewer())));
    while (!this.stopped) {
      const [from, wakes] = [position, this.wakes];
      const { events, reached } = await this.read(async () => this.batch(await viewer(), from));
      yield* events;
      position = reached;
      if (events.length < LARGEST_BATCH && wakes === this.wakes) await this.next();
    }
  }

  /** One read for all who ask from the same place at the same moment and may know of the same events. */
  private batch(viewer: Viewer, from: string): Promise<Batch> {
    const key = JSON.stringify([audience(viewer), from]);
    const known = this.batches.get(key);
    if (known !== undefined) return known;
    const batch = this.after(viewer, from, LARGEST_BATCH).finally(() => this.batches.delete(key));
    this.batches.set(key, batch);
    return batch;
  }

  private async read<T>(body: () => Promise<T>): Promise<T> {
    const reading = body();
    this.reading.add(reading);
    return reading.finally(() => this.reading.delete(reading));
  }

  private next(): Promise<void> {
    return new Promise((resolve) => void this.waiting.add(resolve));
  }

  private wake(): void {
    this.wakes += 1;
    const waiting = [...this.waiting];
    this.waiting.clear();
    for (const done of waiting) done();
  }
}

/**
 * As whom the record is read: everything of the viewer that decides which events it may know of, without who it is. A
 * policy that asked for the person would therefore show nothing, never what another may see.
 */
function audience(viewer: Viewer): ReturnType<typeof databaseSession> {
  const { role, variables } = databaseSession(viewer);
  const { 'hub.person': _, ...rest } = variables;
  return { role, variables: rest };
}
