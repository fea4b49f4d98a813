import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { clientConfig, type DatabaseAddress } from './orm.js';

/** Before a connection that broke is tried again. Milliseconds. */
const PAUSE = 1_000;

/**
 * What the processes over one database tell each other, on one connection of each. A notice may be lost while a
 * connection is: whoever hears them must be right without, only later.
 */
export class Notices {
  private readonly hearers = new Map<string, (text: string) => void>();
  private client: pg.Client | null = null;
  private told: Promise<unknown> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly address: DatabaseAddress,
    private readonly onError: (error: unknown) => void,
  ) {}

  /** To be said before the start. */
  hear(channel: string, hearer: (text: string) => void): void {
    this.hearers.set(channel, hearer);
  }

  async start(): Promise<void> {
    const client = new pg.Client(clientConfig(this.address));
    client.on('notification', ({ channel, payload = '' }) => this.hearers.get(channel)?.(payload));
    client.on('error', () => void this.startAgain());
    await client.connect();
    for (const channel of this.hearers.keys()) await client.query(`listen ${channel}`);
    this.client = client;
  }

  /** Whether what is told is heard at this moment, as far as can be known. */
  get isHearing(): boolean {
    return this.client !== null;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.told;
    await this.client?.end().catch(() => undefined);
  }

  /** Tells everybody who hears this, oneself too. Nothing waits for it, and no disk. */
  tell(channel: string, text: string): void {
    const asked = { text: TELL, values: [channel, text] };
    this.told = this.told.then(() => this.client?.query(asked)).catch(() => undefined);
  }

  /** Until the database is back, however long that takes. */
  private async startAgain(): Promise<void> {
    this.client = null;
    for (;;) {
      await sleep(PAUSE, undefined, { ref: false });
      if (this.stopped) return;
      try {
        return await this.start();
      } catch (error) {
        this.onError(error);
      }
    }
  }
}

const TELL = `select set_config('synchronous_commit', 'off', true), pg_notify($1, $2)`;
