import { randomUUID } from 'node:crypto';
import type { EntityClass, MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { act, type Keyed } from '../events/act.js';
import type { Context, SessionDoor } from '../events/context.js';
import type { Feed } from '../events/feed.js';
import { record } from '../events/record.js';
import type { UnitOfWork, Work } from '../platform/unit_of_work.js';
import { databaseSession, type Viewer } from '../platform/viewer.js';
import type { Look } from '../reads/decode.js';
import type { Statement } from '../reads/statement.js';
import { Reader } from '../reads/reader.js';

/** What the hub has, for every request. */
export interface HubParts {
  readonly orm: MikroORM;
  readonly pool: pg.Pool;
  readonly unitOfWork: UnitOfWork;
  readonly feed: Feed;
  readonly nodes: ReadonlyMap<string, EntityClass<object>>;
  readonly isDemo: boolean;
  /** For tests that count: called with each statement that reads data. */
  readonly onStatement?: (statement: Statement) => void;
}

/** One request's (or one connection's) context. The viewer changes only by signing in within the request. */
export class HubContext implements Context {
  readonly correlationId = randomUUID();
  readonly session: SessionDoor;
  private looks: Look[] = [];
  private reader: Reader;

  constructor(
    private readonly parts: HubParts,
    private current: Viewer,
    readonly refreshViewer: () => Promise<Viewer>,
    door: SessionDoor,
    readonly operationName: string,
  ) {
    this.reader = this.newReader();
    this.session = {
      ...door,
      set: (secret, expiresAt, viewer) => {
        this.current = viewer;
        this.reader = this.newReader();
        door.set(secret, expiresAt, viewer);
      },
    };
  }

  get viewer(): Viewer {
    return this.current;
  }

  get read(): Reader {
    return this.reader;
  }

  get unitOfWork(): UnitOfWork {
    return this.parts.unitOfWork;
  }

  get feed(): Feed {
    return this.parts.feed;
  }

  get nodes(): ReadonlyMap<string, EntityClass<object>> {
    return this.parts.nodes;
  }

  get isDemo(): boolean {
    return this.parts.isDemo;
  }

  readonly act: Context['act'] = async <P extends object>(
    input: Keyed,
    action: (work: Work) => Promise<P>,
  ) => {
    const payload = await act(this.parts.unitOfWork, this.current, this.operationName, input, action);
    this.parts.feed.seal();
    return payload;
  };

  /** Puts on record whose personal data this request looked at. Called before the answer leaves. */
  async recordLooks(): Promise<void> {
    const looks = this.looks.splice(0);
    if (looks.length === 0) return;
    await this.parts.unitOfWork.run(this.current, async (work) => {
      for (const { entity, ids, fields } of looks) {
        const [first, ...rest] = ids.map((id) => ({ type: entity, id }));
        if (first === undefined) continue;
        await record(work, {
          type: 'personal_data.looked_at',
          subject: first,
          about: rest,
          partners: this.current.partnerId === null ? [] : [this.current.partnerId],
          delegation: this.current.delegationId,
          fields,
        });
      }
    });
    this.parts.feed.seal();
  }

  private newReader(): Reader {
    const { orm, pool } = this.parts;
    return new Reader(pool, databaseSession(this.current), orm.getMetadata(), {
      onRows: (looks) => void this.looks.push(...looks),
      onStatement: this.parts.onStatement,
    });
  }
}
