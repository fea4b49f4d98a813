import { randomUUID } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';
import type { Replica } from '../database/replica.js';
import { act, type Keyed } from '../events/act.js';
import type { Context, SessionDoor } from '../events/context.js';
import type { Feed } from '../events/feed.js';
import type { LookRecorder } from '../events/look_recorder.js';
import { noteChange } from '../identity/latest_change.actions.js';
import type { Standing } from '../platform/budget.js';
import type { Statement } from '../platform/round_trip.js';
import type { UnitOfWork, Work } from '../platform/unit_of_work.js';
import { databaseSession, SYSTEM, type Viewer } from '../platform/viewer.js';
import type { Look } from '../reads/decode.js';
import { Reader } from '../reads/reader.js';
import type { EntityType } from '../reads/shape.js';
import type { Budgets } from './budgets.js';

/** What the hub has, for every request. */
export interface HubParts {
  readonly orm: MikroORM;
  readonly pool: pg.Pool;
  readonly unitOfWork: UnitOfWork;
  readonly feed: Feed;
  readonly looks: LookRecorder;
  readonly nodes: ReadonlyMap<string, EntityType>;
  readonly isDemo: boolean;
  /** Where queries may be answered a little late; null: nowhere. */
  readonly replica?: Replica | null;
  readonly budgets: Budgets;
  /** For tests that count: called with each statement that reads data. */
  readonly onStatement?: (statement: Statement) => void;
}

/** One request's (or one connection's) context. The viewer changes only by signing in within the request. */
export class HubContext implements Context {
  readonly session: SessionDoor;
  /** Whether the document is one of the portals' own, or whoever runs this hub lets everybody write theirs. */
  isOurs = false;
  private readonly looks: Look[] = [];
  /** Apart, because the server may hand out shallow copies of the context: all of them see who signed in. */
  private readonly current: { viewer: Viewer; reader: Reader; mutation: string; standing: Standing | null };

  constructor(
    private readonly parts: HubParts,
    private readonly caller: Viewer,
    readonly refreshViewer: () => Promise<Viewer>,
    door: SessionDoor,
    readonly correlationId: string = randomUUID(),
  ) {
    this.current = { viewer: caller, reader: this.newReader(caller, true), mutation: '', standing: null };
    this.session = {
      ...door,
      set: (secret, expiresAt, signedIn) => {
        this.current.viewer = signedIn;
        this.current.reader = this.newReader(signedIn, false);
        door.set(secret, expiresAt, signedIn);
      },
    };
  }

  get viewer(): Viewer {
    return this.current.viewer;
  }

  get read(): Reader {
    return this.current.reader;
  }

  get unitOfWork(): UnitOfWork {
    return this.parts.unitOfWork;
  }

  get feed(): Feed {
    return this.parts.feed;
  }

  get nodes(): ReadonlyMap<string, EntityType> {
    return this.parts.nodes;
  }

  get isDemo(): boolean {
    return this.parts.isDemo;
  }

  /** How the caller's budget stands; every request has paid something before anything of it runs. */
  get standing(): Standing {
    if (this.current.standing === null) throw new Error('nothing was paid yet');
    return this.current.standing;
  }

  /** Spends from the budget of whoever sent the request, or refuses. */
  async charge(points: number): Promise<void> {
    const { budget, key } = this.parts.budgets.accountOf(this.caller, this.session.address);
    const before = this.current.standing?.cost ?? 0;
    const standing = await budget.take(key, points);
    this.current.standing = { ...standing, cost: before + points };
  }

  readonly begin = (mutation: string): void => {
    this.current.mutation = mutation;
    // What a mutation decides by and what it answers is never late.
    if (this.parts.replica) this.current.reader = this.newReader(this.viewer, false);
  };

  /** Also after a failure: what was committed is not always known. */
  readonly end = async (): Promise<void> => {
    const { personId } = this.viewer;
    if (!this.parts.replica || personId === null) return;
    await this.parts.unitOfWork.run(SYSTEM, (work) => noteChange(work, personId));
  };

  readonly act: Context['act'] = async <P extends object>(
    input: Keyed,
    action: (work: Work) => Promise<P>,
  ) => {
    const payload = await act(this.parts.unitOfWork, this.viewer, this.current.mutation, input, action);
    this.parts.feed.seal();
    return payload;
  };

  /** Puts on record whose personal data this request looked at. Called before the answer leaves. */
  async recordLooks(): Promise<void> {
    const looks = this.looks.splice(0);
    if (looks.length === 0) return;
    await this.parts.looks.record(this.viewer, looks);
  }

  private newReader(viewer: Viewer, mayBeLate: boolean): Reader {
    const { orm, pool } = this.parts;
    return new Reader(pool, databaseSession(viewer), orm.getMetadata(), {
      onRows: (looks) => void this.looks.push(...looks),
      onStatement: this.parts.onStatement,
      replica: mayBeLate && !viewer.changedLately ? this.parts.replica : null,
    });
  }
}
