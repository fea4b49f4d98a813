import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import {
  type Account,
  databaseAccount,
  type DatabasePlace,
  preparePlace,
} from '../../server/database/data_folder.js';
import { type Binaries, findBinaries } from '../../server/database/embedded_binaries.js';
import { migrate } from '../../server/database/migrate.js';
import {
  ensureCluster,
  PORT,
  type Postmaster,
  startPostmaster,
  stopPostmaster,
  SUPERUSER,
} from '../../server/database/postmaster.js';
import type { FreshDatabase } from './database.js';

const OWNER = 'hub_owner';
const NAME = 'hub';

/** One PostgreSQL server of a pair, which can be stopped and started again. */
class Half {
  postmaster: Postmaster | null = null;

  constructor(
    readonly place: DatabasePlace,
    private readonly binaries: Binaries,
    private readonly account: Account | null,
    private readonly settings: Readonly<Record<string, string>>,
  ) {}

  get address(): FreshDatabase {
    return {
      ...{ host: this.place.sockets, port: PORT, user: OWNER, dbName: NAME, superuser: SUPERUSER },
      drop: () => Promise.resolve(),
    };
  }

  async start(): Promise<void> {
    const common = {
      ...{ listen_addresses: '', wal_level: 'replica', max_wal_senders: '4', fsync: 'off' },
      ...{ shared_buffers: '64MB', unix_socket_directories: `"${this.place.sockets}"`, timezone: 'UTC' },
    };
    const settings = { ...common, ...this.settings };
    this.postmaster = startPostmaster(this.place, this.binaries, this.account, settings);
    for (;;) {
      if (!this.postmaster.isAlive()) throw new Error(`the server did not start, see ${this.place.log}`);
      if (await this.run('select 1', 'postgres').catch(() => null)) return;
      await wait(50);
    }
  }

  async stop(): Promise<void> {
    if (this.postmaster !== null) await stopPostmaster(this.postmaster);
    this.postmaster = null;
  }

  /** As the superuser. */
  async run(sql: string, database = NAME): Promise<pg.QueryResult> {
    const client = new pg.Client({ host: this.place.sockets, port: PORT, user: SUPERUSER, database });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return await client.query(sql);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

/** A PostgreSQL of the test's own and a second that follows it by streaming, as an administrator would set them up. */
export class Replicated {
  private constructor(
    readonly primary: Half,
    readonly replica: Half,
    private readonly folder: string,
  ) {}

  static async open(): Promise<Replicated> {
    const folder = mkdtempSync(join(tmpdir(), 'hub-replica-'));
    chmodSync(folder, 0o755);
    const account = databaseAccount();
    const half = (name: string, settings: Readonly<Record<string, string>>): Half => {
      const at = join(folder, name);
      execFileSync('mkdir', [at]);
      const place = preparePlace(at, account);
      return new Half(place, findBinaries(place.root, account), account, settings);
    };
    const primary = half('primary', {});
    const from = `host=${primary.place.sockets} port=${PORT} user=${SUPERUSER}`;
    const pair = new Replicated(primary, half('replica', { primary_conninfo: from }), folder);
    await ensureCluster(primary.place, findBinaries(primary.place.root, account), account);
    await primary.start();
    await primary.run(`create role ${OWNER} login createrole`, 'postgres');
    await primary.run(`create database ${NAME} owner ${OWNER}`, 'postgres');
    await migrate(primary.address);
    await pair.copy();
    return pair;
  }

  /** The stopped primary's folder is the replica's beginning. */
  private async copy(): Promise<void> {
    await this.primary.stop();
    const { cluster } = this.replica.place;
    execFileSync('cp', ['-a', this.primary.place.cluster, cluster]);
    writeFileSync(join(cluster, 'standby.signal'), '');
    await this.primary.start();
    await this.replica.start();
  }

  /** The replica receives what is new and shows nothing of it. */
  async pause(): Promise<void> {
    await this.replica.run('select pg_wal_replay_pause()');
    for (;;) {
      const { rows } = await this.replica.run('select pg_get_wal_replay_pause_state() as state');
      if (rows[0]?.state === 'paused') return;
      await wait(10);
    }
  }

  async resume(): Promise<void> {
    await this.replica.run('select pg_wal_replay_resume()');
  }

  async close(): Promise<void> {
    await this.replica.stop();
    await this.primary.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
