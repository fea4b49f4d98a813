import type { UnitOfWork, Work } from './unit_of_work.js';
import { SYSTEM } from './viewer.js';

/**
 * Something that time brings about: an unanswered referral expires, a tacit renewal extends a term. `due` finds what
 * is late now, so that a hub that was off catches up; `bring` does one of them, in its own unit of work, and must
 * look again whether it is still due.
 */
export interface Sweep {
  readonly name: string;
  readonly due: (work: Work) => Promise<readonly string[]>;
  readonly bring: (work: Work, id: string) => Promise<unknown>;
}

/** How many are done in one run of one sweep, so that a long backlog does not hold up the others. */
export const SWEEP_BATCH = 500;

const running = new Set<Pick<Sweeper, 'runSoon'>>();

/**
 * Lets a sweep run soon instead of at its next round, because something just happened that it may follow: to be called
 * after a commit. Nothing depends on it; in a process that sweeps not and passes nothing on, nothing happens.
 */
export function kick(name: string): void {
  for (const sweeper of running) sweeper.runSoon(name);
}

/** In a process that leaves the sweeping to another: kicks go there. */
export function passKicks(runSoon: (name: string) => void): void {
  running.add({ runSoon });
}

/** Runs the sweeps now and then; one item that fails is reported and holds up nothing else. */
export class Sweeper {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;
  private readonly kicked = new Set<string>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sweeps: readonly Sweep[],
    private readonly onError: (sweep: string, error: unknown) => void,
  ) {}

  /** Runs all sweeps at once, then every so many milliseconds. */
  async start(everyMilliseconds = 60_000): Promise<void> {
    running.add(this);
    await this.runAll();
    this.timer = setInterval(() => void this.runAll(), everyMilliseconds);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    running.delete(this);
    if (this.timer !== null) clearInterval(this.timer);
    await this.running;
  }

  /** One round of all sweeps, after the one under way. */
  runAll(): Promise<void> {
    this.running = this.running.then(async () => {
      for (const sweep of this.sweeps) if (!this.stopped) await this.runOne(sweep);
    });
    return this.running;
  }

  /** One run of one sweep after what is under way; asked for several times before that, it runs once. */
  runSoon(name: string): void {
    const sweep = this.sweeps.find((candidate) => candidate.name === name);
    if (sweep === undefined || this.kicked.has(name)) return;
    this.kicked.add(name);
    this.running = this.running.then(async () => {
      this.kicked.delete(name);
      if (!this.stopped) await this.runOne(sweep);
    });
  }

  private async runOne(sweep: Sweep): Promise<void> {
    try {
      const ids = await this.unitOfWork.run(SYSTEM, (work) => sweep.due(work));
      for (const id of ids.slice(0, SWEEP_BATCH)) {
        if (this.stopped) return;
        await this.unitOfWork
          .run(SYSTEM, (work) => sweep.bring(work, id))
          .catch((error: unknown) => this.onError(sweep.name, error));
      }
    } catch (error) {
      this.onError(sweep.name, error);
    }
  }
}
