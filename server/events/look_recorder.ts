import { SYSTEM, type Viewer } from '../platform/viewer.js';
import type { UnitOfWork } from '../platform/unit_of_work.js';
import type { Look } from '../reads/decode.js';
import type { Feed } from './feed.js';
import { eventRow, insertEvents, type EventRow, type Subject } from './record.js';

/**
 * Puts on record who looked at whose personal data. An answer leaves only when its looks are committed; those of
 * requests that come while one commit is under way share the next.
 */
export class LookRecorder {
  private waiting: EventRow[] = [];
  private next: Promise<void> | null = null;
  private current: Promise<void> = Promise.resolve();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly feed: Feed,
  ) {}

  /** Resolves when the looks are on record. */
  record(viewer: Viewer, looks: readonly Look[]): Promise<void> {
    const now = this.unitOfWork.now();
    this.waiting.push(...looks.map((look) => eventRow(viewer, now, happeningOf(viewer, look))));
    this.next ??= this.current.then(() => this.write());
    return this.next;
  }

  private write(): Promise<void> {
    const rows = this.waiting.splice(0);
    this.next = null;
    const written = this.unitOfWork.run(SYSTEM, (work) => insertEvents(work, rows));
    // Whoever waits for these learns of a failure; those behind them try for themselves.
    this.current = written.catch(() => undefined);
    return written.then(() => this.feed.seal());
  }
}

/** What was looked at first, and about it everything it tells of: a file's history lists who looked into it. */
function happeningOf(viewer: Viewer, { entity, personal, ids, subjects, beyond, delegation, fields }: Look) {
  const { of, also } = personal;
  const named = (type: string | undefined, keys: readonly string[]): Subject[] =>
    type === undefined ? [] : keys.map((id) => ({ type, id }));
  const [first = '', ...rest] = ids;
  return {
    type: 'personal_data.looked_at',
    subject: { type: entity, id: first },
    // One row of an owner is known by the owner; rows that are their own subject are all named.
    about: of === undefined ? named(entity, rest) : [...named(of, subjects), ...named(also?.type, beyond)],
    partners: viewer.partnerId === null ? [] : [viewer.partnerId],
    delegation: delegation ?? viewer.delegationId,
    fields,
  };
}
