import pg from 'pg';
import type { DatabaseAddress } from '../database/orm.js';
import { sealEvents } from './seal.js';
import type { UnitOfWork } from '../platform/unit_of_work.js';
import type { Viewer } from '../platform/viewer.js';

/** A sealed event as a reader sees it: ids and positions, never values. */
export interface SealedEvent {
  readonly id: string;
  readonly position: string;
  readonly type: string;
  readonly at: Date;
  readonly subjectType: string;
  readonly subjectKey: string;
  readonly actorKind: string;
  readonly actorPerson: string | null;
}

/** A lost notification delays a reader by this much and no more. Milliseconds. */
const POLL = 1_000;

/** Wakes everybody who waits for new events, in this process. */
export class Feed {
  private waiting = new Set<() => void>();
  private listener: pg.Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private sealing: Promise<unknown> | null = null;
  private stopped = false;
  /** Reads under way: the database is not closed under them. */
  private readonly reading = new Set<Promise<unknown>>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly address: DatabaseAddress,
    private readonly onError: (error: unknown) => void,
  ) {}

  async start(): Promise<void> {
    await this.listen();
    this.timer = setInterval(() => this.seal(), POLL);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer !== null) clearInterval(this.timer);
    await this.sealing;
    this.wake();
    await Promise.allSettled([...this.reading]);
    await this.listener?.end().catch(() => undefined);
  }

  /** Seals what was committed and wakes the readers; a second call during a run lets it run once more. */
  seal(): void {
    if (this.stopped) return;
    this.sealing = (this.sealing ?? Promise.resolve())
      .then(() => sealEvents(this.unitOfWork))
      .then((count) => count > 0 && this.wake(), this.onError);
  }

  /** Sealed events after a position that the viewer may see, oldest first. */
  async after(viewer: Viewer, position: string, limit: number): Promise<readonly SealedEvent[]> {
    return this.unitOfWork.run(viewer, ({ em }) =>
      em.execute<SealedEvent[]>(
        `select e.id, s.position::text as "position", e.type, e.at, e.subject_type as "subjectType",
           e.subject_id as "subjectKey", e.actor_kind as "actorKind", e.actor_person as "actorPerson"
         from event_seal s join event e on e.id = s.event_id
         where s.position > ?::bigint order by s.position limit ?`,
        [position, limit],
      ),
    );
  }

  /** The newest position there is: where a reader starts who asks for no past. */
  async newest(viewer: Viewer): Promise<string> {
    const rows = await this.unitOfWork.run(viewer, ({ em }) =>
      em.execute<{ position: string | null }[]>('select max(position)::text as position from event_seal'),
    );
    return rows[0]?.position ?? '0';
  }

  /**
   * Follows the feed from a position for ever: what the viewer missed first, then what comes. `viewer` is asked before
   * every batch, so that a reader whose session ended gets nothing more.
   */
  async *follow(viewer: () => Promise<Viewer>, after: string | null): AsyncGenerator<SealedEvent> {
    let position = after ?? (await this.read(async () => this.newest(await viewer())));
    while (!this.stopped) {
      const from = position;
      const batch = await this.read(async () => this.after(await viewer(), from, 200));
      for (const event of batch) {
        yield event;
        position = event.position;
      }
      if (batch.length === 0) await this.next();
    }
  }

  private async read<T>(body: () => Promise<T>): Promise<T> {
    const reading = body();
    this.reading.add(reading);
    return reading.finally(() => this.reading.delete(reading));
  }

  private next(): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, POLL * 5);
      this.waiting.add(done);
    });
  }

  private wake(): void {
    for (const done of [...this.waiting]) done();
  }

  /** `NOTIFY` from another instance only wakes; when the connection breaks, polling goes on until it is back. */
  private async listen(): Promise<void> {
    const client = new pg.Client({
      host: this.address.host,
      port: this.address.port,
      user: this.address.user,
      password: this.address.password,
      database: this.address.dbName,
      ssl: this.address.ssl ? { rejectUnauthorized: true } : undefined,
    });
    client.on('notification', () => this.wake());
    client.on('error', () => this.listenAgain());
    await client.connect();
    await client.query('listen hub_events');
    this.listener = client;
  }

  /** Until the database is back, however long that takes. */
  private listenAgain(): void {
    setTimeout(() => {
      if (this.stopped) return;
      this.listen().catch((error: unknown) => {
        this.onError(error);
        this.listenAgain();
      });
    }, POLL).unref();
  }
}
