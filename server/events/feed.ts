import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Notices } from '../database/notices.js';
import type { Replica } from '../database/replica.js';
import { type Batch, LARGEST_BATCH, readAfter, readNewest, type SealedEvent } from './batch.js';
import { type Follower, Followers } from './followers.js';
import { sealEvents } from './seal.js';
import type { UnitOfWork } from '../platform/unit_of_work.js';
import type { Viewer } from '../platform/viewer.js';

/** A lost notification delays a reader by this much and no more. Milliseconds. */
const POLL = 1_000;
/** Between two runs of the sealer, at the least. Milliseconds. */
const SEAL_PAUSE = 20;
/** The sealer rests so many times as long as it ran: the more there is to do, the more a run takes at once. */
const REST = 4;
/** Wakes everybody who waits for new events, in this process. */
export class Feed {
  private timers: NodeJS.Timeout[] = [];
  private sealing: Promise<unknown> = Promise.resolve();
  private sealIsDue = false;
  private stopped = false;
  private readonly followers = new Followers((viewer, position) =>
    position === null ? readNewest(this.pool, viewer) : this.read(viewer, position, LARGEST_BATCH),
  );

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly pool: pg.Pool,
    private readonly notices: Notices,
    private readonly onError: (error: unknown) => void,
    private readonly replica: Replica | null = null,
  ) {
    // Something was sealed, here or by another process; without this, polling finds it.
    notices.hear('hub_events', () => this.followers.wake());
  }

  start(): void {
    this.timers = [setInterval(() => this.seal(), POLL), setInterval(() => this.followers.wake(), POLL * 5)];
  }

  async stop(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers) clearInterval(timer);
    await this.sealing;
    await this.followers.end();
  }

  /** Seals what was committed, which wakes the readers. Calls before a run begins are served by it together. */
  seal(): void {
    if (this.stopped || this.sealIsDue) return;
    this.sealIsDue = true;
    let began = 0;
    this.sealing = this.sealing
      .then(() => {
        this.sealIsDue = false;
        began = performance.now();
        return sealEvents(this.unitOfWork);
      })
      // Once: whoever hears the notice is woken by it.
      .then((count) => count > 0 && !this.notices.isHearing && this.followers.wake(), this.onError)
      .then(() => this.rest(performance.now() - began));
  }

  /** Never so long that somebody who is told at once would notice. */
  private async rest(took: number): Promise<void> {
    if (!this.stopped) await sleep(Math.min(Math.max(SEAL_PAUSE, took * REST), POLL / 4));
  }

  /** The first so many sealed events after a position that the viewer may know of, oldest first. */
  async after(viewer: Viewer, position: string, limit: number): Promise<readonly SealedEvent[]> {
    const events: SealedEvent[] = [];
    for (let from = position; events.length < limit;) {
      const batch = await this.read(viewer, from, limit - events.length);
      events.push(...batch.events);
      if (!batch.goesOn) break;
      from = batch.reached;
    }
    return events;
  }

  private async read(viewer: Viewer, position: string, limit: number): Promise<Batch> {
    const batch = await readAfter(this.pool, viewer, position, limit);
    // Whoever is told of one reads more about it, perhaps from a replica: that has it by then.
    if (batch.events.length > 0) await this.replica?.catchUp();
    return batch;
  }

  /**
   * Follows the feed from a position for ever: what the viewer missed first, then what comes. `viewer` is asked before
   * every batch, so that a reader whose session ended gets nothing more.
   */
  follow(viewer: () => Promise<Viewer>, after: string | null): Follower {
    return this.followers.add(viewer, after);
  }
}
