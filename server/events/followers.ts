import type { Viewer } from '../platform/viewer.js';
import { audience, type Batch, type SealedEvent } from './batch.js';

/** What a reader may know of after a position; of one that asks for no past, where the record ends now. */
type Read = (viewer: Viewer, position: string | null) => Promise<Batch>;

interface Waiting {
  readonly give: (result: IteratorResult<SealedEvent, void>) => void;
  readonly fail: (error: unknown) => void;
}

/** A reader of the feed: what was read for it and not taken yet, and how far it came. */
export class Follower implements AsyncIterableIterator<SealedEvent, void, void> {
  /** How often all had been woken when its last read began; less than that: there was more to read. */
  readAt = -1;
  private events: readonly SealedEvent[] = [];
  private taken = 0;
  private waiting: Waiting | null = null;
  private ended = false;

  constructor(
    /** Who reads, asked before every batch: whose session ended gets nothing more. */
    readonly viewer: () => Promise<Viewer>,
    public position: string | null,
    private readonly onHunger: () => void,
    private readonly onEnd: () => void,
  ) {}

  next(): Promise<IteratorResult<SealedEvent, void>> {
    const value = this.events[this.taken];
    if (value !== undefined) {
      this.taken += 1;
      return Promise.resolve({ done: false, value });
    }
    if (this.ended) return Promise.resolve({ done: true, value: undefined });
    return new Promise((give, fail) => {
      this.waiting = { give, fail };
      this.onHunger();
    });
  }

  return(): Promise<IteratorResult<SealedEvent, void>> {
    this.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Takes what was read; false when that is nothing, and it goes on waiting. */
  take({ events, reached }: Batch): boolean {
    this.position = reached;
    const [value] = events;
    if (this.ended || value === undefined) return this.ended;
    [this.events, this.taken] = [events, 1];
    this.settle(({ give }) => give({ done: false, value }));
    return true;
  }

  fail(error: unknown): void {
    this.settle(({ fail }) => fail(error));
    this.end();
  }

  end(): void {
    [this.ended, this.events] = [true, []];
    this.settle(({ give }) => give({ done: true, value: undefined }));
    this.onEnd();
  }

  private settle(how: (waiting: Waiting) => void): void {
    const { waiting } = this;
    this.waiting = null;
    if (waiting !== null) how(waiting);
  }
}

/** All who follow the feed in this process. Those who may know of the same events are read for together. */
export class Followers {
  private readonly all = new Set<Follower>();
  /** Who is to be read for now, and who waits until something happens. */
  private readonly hungry = new Set<Follower>();
  private readonly idle = new Set<Follower>();
  private wakes = 0;
  private ended = false;
  private due: NodeJS.Immediate | null = null;
  /** Reads under way: the database is not closed under them. */
  private readonly rounds = new Set<Promise<void>>();

  constructor(private readonly read: Read) {}

  add(viewer: () => Promise<Viewer>, after: string | null): Follower {
    const follower: Follower = new Follower(
      viewer,
      after,
      () => this.want(follower),
      () => this.leave(follower),
    );
    this.all.add(follower);
    if (this.ended) follower.end();
    return follower;
  }

  /** Something was sealed. Who is being read for at this moment is read for once more. */
  wake(): void {
    this.wakes += 1;
    for (const follower of this.idle) this.hungry.add(follower);
    this.idle.clear();
    this.soon();
  }

  async end(): Promise<void> {
    this.ended = true;
    for (const follower of this.all) follower.end();
    await Promise.allSettled(this.rounds);
  }

  private want(follower: Follower): void {
    if (follower.readAt === this.wakes) {
      this.idle.add(follower);
      return;
    }
    this.hungry.add(follower);
    this.soon();
  }

  private leave(follower: Follower): void {
    for (const one of [this.all, this.hungry, this.idle]) one.delete(follower);
  }

  /** Whoever becomes hungry in the same turn of the loop is read for in one round. */
  private soon(): void {
    if (this.hungry.size === 0) return;
    this.due ??= setImmediate(() => {
      this.due = null;
      const hungry = [...this.hungry];
      this.hungry.clear();
      const round = this.serve(hungry, this.wakes).finally(() => this.rounds.delete(round));
      this.rounds.add(round);
    });
  }

  private async serve(followers: readonly Follower[], wakes: number): Promise<void> {
    const viewers = await Promise.allSettled(followers.map((follower) => follower.viewer()));
    const groups = new Map<string, Map<string | null, Follower[]>>();
    const reads: Promise<void>[] = [];
    for (const [at, follower] of followers.entries()) {
      const viewer = viewers[at];
      if (viewer?.status !== 'fulfilled') {
        follower.fail(viewer?.reason);
        continue;
      }
      const { key } = audience(viewer.value);
      const places = groups.get(key) ?? new Map<string | null, Follower[]>();
      groups.set(key, places);
      const group = places.get(follower.position);
      if (group !== undefined) group.push(follower);
      else {
        const alike = [follower];
        places.set(follower.position, alike);
        reads.push(this.readFor(alike, viewer.value, wakes));
      }
    }
    await Promise.all(reads);
  }

  /** One read for all who ask from the same place in the same round and may know of the same events. */
  private async readFor(alike: readonly Follower[], viewer: Viewer, wakes: number): Promise<void> {
    const from = alike[0]?.position ?? null;
    try {
      const batch = await this.read(viewer, from);
      for (const follower of alike) {
        follower.readAt = batch.goesOn ? -1 : wakes;
        if (!follower.take(batch)) this.want(follower);
      }
    } catch (error) {
      for (const follower of alike) follower.fail(error);
    }
  }
}
