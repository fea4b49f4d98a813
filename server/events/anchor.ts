import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { UnitOfWork } from '../platform/unit_of_work.js';
import { SYSTEM } from '../platform/viewer.js';

/** How much of the record's end may stand in no note. Milliseconds. */
const EVERY = 5_000;

/** A place in the record and the digest of everything up to it. */
export interface Seal {
  readonly position: string;
  readonly digest: string;
}

/** `position:digest`, as `verify-record` prints and reads it; null for anything else. */
export function parseSeal(text: string): Seal | null {
  const [, position, digest] = /^(\d{1,18}):([0-9a-f]{64})$/.exec(text.trim()) ?? [];
  return position === undefined || digest === undefined ? null : { position, digest };
}

export const printSeal = ({ position, digest }: Seal): string => `${position}:${digest}`;

/**
 * The newest seal, noted outside the database. A chain shows what was altered within it and never that its end is gone;
 * with this note a record that was cut short, and even one that was written anew from some point on, is found out.
 */
export class Anchor {
  private readonly path: string;

  constructor(private readonly folder: string) {
    this.path = join(folder, 'record.seal');
  }

  /** What was noted last; null when nothing was. A note that cannot be read is a fault, not an absence. */
  read(): Seal | null {
    let text: string;
    try {
      text = readFileSync(this.path, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
    const seal = parseSeal(text);
    if (seal === null) throw new Error(`${this.path} is not of the form position:digest`);
    return seal;
  }

  /**
   * Notes the newest seal, as long as the record still holds what was noted before: once it does not, the note stays as
   * it is and goes on telling.
   */
  async keep(unitOfWork: UnitOfWork): Promise<void> {
    const noted = this.read();
    const seals = await unitOfWork.run(SYSTEM, ({ em }) =>
      em.execute<Seal[]>(
        `select s.position::text as position, s.digest from event_seal s
         where s.position = ?::bigint or s.position = (select max(position) from event_seal) order by s.position`,
        [noted?.position ?? '0'],
      ),
    );
    const holds = noted === null || seals.some((seal) => printSeal(seal) === printSeal(noted));
    if (!holds) throw new Error(`The record does not hold what ${this.path} says was sealed: verify-record`);
    const newest = seals.at(-1);
    if (newest !== undefined && newest.position !== noted?.position) this.write(newest);
  }

  private write(seal: Seal): void {
    mkdirSync(this.folder, { recursive: true });
    const fresh = `${this.path}.${process.pid}`;
    writeFileSync(fresh, `${printSeal(seal)}\n`, { mode: 0o600 });
    renameSync(fresh, this.path);
  }
}

/** Notes the newest seal now, now and then, and when the returned function stops it. The first fault ends it. */
export async function keepNoting(
  anchor: Anchor,
  unitOfWork: UnitOfWork,
  onError: (error: unknown) => void,
): Promise<() => Promise<void>> {
  let failed = false;
  const note = async (): Promise<void> => {
    if (failed) return;
    await anchor.keep(unitOfWork).catch((error: unknown) => {
      failed = true;
      onError(error);
    });
  };
  await note();
  let noting = Promise.resolve();
  const timer = setInterval(() => void (noting = noting.then(note)), EVERY);
  return async () => {
    clearInterval(timer);
    await noting;
    await note();
  };
}
