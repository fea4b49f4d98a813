import type { Payload } from './payload.js';
import type { Feed } from './feed.js';
import type { Keyed } from './act.js';
import type { Reader } from '../reads/reader.js';
import type { EntityType } from '../reads/shape.js';
import type { UnitOfWork, Work } from '../platform/unit_of_work.js';
import type { Viewer } from '../platform/viewer.js';

/** What every resolver gets: on whose behalf, how to read, and how to act. */
export interface Context {
  readonly viewer: Viewer;
  /** Compiled reads under the viewer's database role. */
  readonly read: Reader;
  /** One action in one unit of work, acting once for an idempotency key. */
  readonly act: <P extends object>(input: Keyed, action: (work: Work) => Promise<P>) => Promise<Payload<P>>;
  readonly unitOfWork: UnitOfWork;
  readonly feed: Feed;
  /** Names the request in answers, errors and logs. */
  readonly correlationId: string;
  /** Who the viewer is at this moment: a long-lived reader asks again before each batch. */
  readonly refreshViewer: () => Promise<Viewer>;
  readonly session: SessionDoor;
  /** Whether this hub shows invented data to whoever comes. */
  readonly isDemo: boolean;
  /** Called as each mutation begins: an idempotency key stands for one request of one mutation. */
  readonly begin: (mutation: string) => void;
  /** Called when it is over, whatever came of it, before its answer is read. */
  readonly end: () => Promise<void>;
  /** Entities by the prefix of their global ids. */
  readonly nodes: ReadonlyMap<string, EntityType>;
}

/** The only way to the session cookie. */
export interface SessionDoor {
  /** Sets the cookie, and makes the rest of this request the new viewer's. */
  readonly set: (secret: string, expiresAt: Date, viewer: Viewer) => void;
  readonly clear: () => void;
  /** Where the request came from, for limits on sign-in. */
  readonly address: string;
}
