import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { databaseSession, type Viewer } from './viewer.js';

/** What an action gets: the entity manager inside its transaction, on whose behalf, and one time for all it does. */
export interface Work {
  readonly em: EntityManager;
  readonly viewer: Viewer;
  readonly now: Date;
  /** Runs after the commit, and only if there is one: wake a reader, start a sweep. Never part of the outcome. */
  readonly afterCommit: (callback: () => void) => void;
}

/** A deadlock or a serialisation failure: the whole unit of work may simply run again. */
const RETRIED = new Set(['40P01', '40001']);
const ATTEMPTS = 5;

/**
 * The only door to the database for changes: one transaction, under the viewer's database role, so that row-level
 * security decides what exists. Everything an action does commits together or not at all.
 */
export class UnitOfWork {
  constructor(
    private readonly orm: MikroORM,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  /** The same door with the time standing still: what is recorded of the past is dated in the past. */
  at(instant: Date): UnitOfWork {
    return new UnitOfWork(this.orm, () => instant);
  }

  now(): Date {
    return this.clock();
  }

  async run<T>(viewer: Viewer, body: (work: Work) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(viewer, body);
      } catch (error) {
        if (attempt === ATTEMPTS || !RETRIED.has(sqlState(error))) throw error;
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * attempt));
      }
    }
  }

  private async once<T>(viewer: Viewer, body: (work: Work) => Promise<T>): Promise<T> {
    const em = this.orm.em.fork({ clear: true });
    const { role, variables } = databaseSession(viewer);
    em.setSessionContext({ role, variables: { ...variables } });
    const callbacks: (() => void)[] = [];
    const afterCommit = (callback: () => void): void => void callbacks.push(callback);
    const result = await em.transactional((inner) =>
      body({ em: inner as EntityManager, viewer, now: this.clock(), afterCommit }),
    );
    for (const callback of callbacks) callback();
    return result;
  }
}

/** PostgreSQL's five-character code of an error, wherever the layers above put it. */
export function sqlState(error: unknown): string {
  for (let at = error; typeof at === 'object' && at !== null; at = (at as { cause?: unknown }).cause) {
    const code = (at as { code?: unknown }).code;
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code;
  }
  return '';
}
