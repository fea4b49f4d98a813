import { setImmediate as others } from 'node:timers/promises';
import { recordFrom } from '../events/record.js';
import { dateIn } from '../platform/clock.js';
import { type CsvRow, csvRows } from '../platform/csv_rows.js';
import { newId } from '../platform/ids.js';
import type { Work } from '../platform/unit_of_work.js';
import { likelyAmong } from './import_duplicates.actions.js';
import { ImportRefusal, type LikelyRow, Told } from './import_refusal.rules.js';
import { readHeader, readRow, type Header, type RowFault, type Surroundings } from './import_row.rules.js';
import { stagedLine } from './import_row.actions.js';
import { CLEAR_STAGE, HAPPENED, openStaged, STAGE, STAGED_COLUMNS } from './import_stage.data.js';
import { territoryFor } from './open_file.actions.js';

/** Rows of one statement: enough to be fast by the piece, few enough to be held. */
const BATCH = 2_500;

/** What came of an import. */
export interface Imported {
  readonly files: number;
  readonly first: string;
  readonly last: string;
  /** Who was taken in although they are like somebody. */
  readonly duplicates: Told<LikelyRow>;
}

/** The files opened so far: which row each came from, by the key of the file, in order. */
interface Opened {
  readonly rows: Map<string, number>;
  first: string;
  last: string;
}

interface Batch {
  readonly rows: number[];
  readonly ids: string[];
  readonly lines: string[];
}

/**
 * Opens a file of the viewer's delegation for each row of a register, by the rules of the form and with the same events,
 * in one go: all rows or none. Rows that break a rule are named all together, and so are likely duplicates, unless the
 * caller says that they were looked at; the same national identity number twice is never taken. While the
 * database writes one batch the next is read.
 */
export async function importFiles(
  work: Work,
  register: AsyncIterable<Uint8Array>,
  { duplicatesSeen }: { readonly duplicatesSeen: boolean },
): Promise<Imported> {
  const { delegation, provinces } = await territoryFor(work);
  const around = { today: dateIn(work.now), provinces: new Set(provinces.map(({ code }) => code)) };
  // Nobody else is asked for so much in one statement as the check for likely duplicates.
  await work.em.execute(`set local statement_timeout = '5min'`);
  await work.em.execute(STAGE);
  const stage = `staged_file (${STAGED_COLUMNS.join(', ')})`;
  const faults = new Told<RowFault>();
  const opened: Opened = { rows: new Map(), first: '', last: '' };
  let writing: Promise<unknown> = Promise.resolve();
  try {
    for await (const batch of batches(register, around, faults)) {
      await writing;
      await work.em.execute(CLEAR_STAGE);
      await work.copy(stage, batch.lines.join(''));
      writing = openBatch(work, delegation.id, around.today, batch, opened);
      // It is waited for a batch later.
      writing.catch(() => undefined);
    }
    await writing;
  } finally {
    await writing.catch(() => undefined);
  }
  if (opened.rows.size + faults.count === 0) faults.add([{ row: 1, column: '', rule: 'import.no_rows' }]);
  const { known, duplicates } = await likelyAmong(work, opened.rows);
  faults.add(known);
  const isTooLike = duplicates.count > 0 && !duplicatesSeen;
  if (faults.count > 0 || isTooLike) throw new ImportRefusal(faults, duplicates);
  return { files: opened.rows.size, first: opened.first, last: opened.last, duplicates };
}

/** The rows that break no rule, a batch at a time; the others are told of. */
async function* batches(
  register: AsyncIterable<Uint8Array>,
  around: Surroundings,
  faults: Told<RowFault>,
): AsyncGenerator<Batch> {
  let header: Header | null = null;
  let batch = emptyBatch();
  for await (const rows of csvRows(register)) {
    const [first] = rows;
    if (first === undefined) continue;
    if (header === null) {
      const read = readHeader(first.cells);
      if (!('places' in read)) return faults.add(read);
      header = read;
      rows.shift();
    }
    for (const row of rows) addRow(batch, header, row, around, faults);
    // However fast the bytes come: what is for the database leaves.
    await others();
    if (batch.lines.length < BATCH) continue;
    yield batch;
    batch = emptyBatch();
  }
  if (batch.lines.length > 0) yield batch;
}

const emptyBatch = (): Batch => ({ rows: [], ids: [], lines: [] });

function addRow(
  { rows, ids, lines }: Batch,
  header: Header,
  row: CsvRow,
  around: Surroundings,
  faults: Told<RowFault>,
): void {
  const { cells, faults: found } = readRow(header, row, around);
  faults.add(found);
  if (found.length > 0) return;
  const id = newId();
  rows.push(row.number);
  ids.push(id);
  lines.push(stagedLine(cells, id, ids.length));
}

/** The first batch holds the year's row of numbers until the commit, as opening one file does. */
async function openBatch(
  work: Work,
  delegationId: string,
  today: string,
  batch: Batch,
  opened: Opened,
): Promise<void> {
  const recorded = recordFrom(work, HAPPENED);
  const [given] = await work.em.execute<{ first: string; last: string }[]>(openStaged(recorded.text), [
    delegationId,
    work.now.toISOString(),
    today,
    ...recorded.values,
  ]);
  opened.first ||= given?.first ?? '';
  opened.last = given?.last ?? '';
  batch.ids.forEach((id, at) => opened.rows.set(id, batch.rows[at] ?? 0));
}
