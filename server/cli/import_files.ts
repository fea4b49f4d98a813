import { createReadStream, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { importFiles } from '../beneficiaries/import_files.actions.js';
import { ImportRefusal, type LikelyRow, SHOWN, type Told } from '../beneficiaries/import_refusal.rules.js';
import { Person } from '../identity/person.entity.js';
import { viewerOf } from '../identity/session.actions.js';
import { foldFigures } from '../insight/rollup.actions.js';
import type { Hub } from '../hub.js';
import { type Progress, progressBar } from '../platform/progress_bar.js';
import { StartupError } from '../platform/startup_error.js';
import { SYSTEM, type Viewer } from '../platform/viewer.js';
import type { Command } from './main.js';

const usage = 'import-files FILE.csv --as ADDRESS [--duplicates-seen]  (FILE -: standard input)';

/** A delegation's register of people, brought over at once. */
export const importFilesCommand: Command = {
  usage,
  meaning:
    'opens a file for each row of a register, in the name of the delegate who signs in with ADDRESS; all of them or, with every fault by row, none (--duplicates-seen: those who are like somebody on file were looked at)',
  run: async (hub, args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { as: { type: 'string' }, 'duplicates-seen': { type: 'boolean', default: false } },
    });
    const [path, ...more] = positionals;
    if (path === undefined || values.as === undefined || more.length > 0) {
      console.error(usage);
      return 2;
    }
    return bring(hub, path, await delegateOf(hub, values.as), values['duplicates-seen']);
  },
};

async function bring(hub: Hub, path: string, viewer: Viewer, duplicatesSeen: boolean): Promise<number> {
  const size = sizeOf(path);
  const onProgress = progressBar(`Importing ${path}`);
  try {
    const made = await hub.unitOfWork.run(viewer, (work) =>
      // Opened here: a unit of work that is run again reads again from the start.
      importFiles(work, told(streamOf(path), size, onProgress), { duplicatesSeen }),
    );
    onProgress(1, 1);
    hub.feed.seal();
    await foldFigures(hub.unitOfWork);
    console.log(likelyLines(made.duplicates).join('\n'));
    console.log(`${made.files} files opened: ${made.first} to ${made.last}.`);
    return 0;
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    console.log(['', ...refusalLines(error)].join('\n'));
    return 1;
  }
}

async function delegateOf(hub: Hub, address: string): Promise<Viewer> {
  const email = address.trim().toLowerCase();
  const person = await hub.unitOfWork.run(SYSTEM, ({ em }) => em.findOne(Person, { email, active: true }));
  if (person === null) throw new StartupError('Nobody signs in with this address.');
  return viewerOf(person, { sessionId: null });
}

const streamOf = (path: string): AsyncIterable<Uint8Array> =>
  path === '-' ? process.stdin : createReadStream(path);

function sizeOf(path: string): number {
  try {
    return path === '-' ? 0 : statSync(path).size;
  } catch {
    throw new StartupError(`There is no file ${path}.`);
  }
}

/** The last tenth is for what comes after the reading: likely duplicates, the commit. */
async function* told(
  bytes: AsyncIterable<Uint8Array>,
  size: number,
  onProgress: Progress,
): AsyncGenerator<Uint8Array> {
  let read = 0;
  for await (const chunk of bytes) {
    yield chunk;
    read += chunk.length;
    onProgress(read * 0.9, Math.max(size, read));
  }
}

function refusalLines({ faults, duplicates }: ImportRefusal): string[] {
  const lines = faults.first.map(
    ({ row, column, rule }) => `  row ${String(row).padEnd(8)}${column.padEnd(18)}${rule}`,
  );
  if (faults.count > SHOWN) lines.push(`  … and ${faults.count - SHOWN} more`);
  const again =
    faults.count === 0 && duplicates.count > 0
      ? ['Look at them; if they are others, import again with --duplicates-seen.']
      : [];
  return [...lines, ...likelyLines(duplicates), ...again, 'Nothing was imported.'];
}

function likelyLines({ first, count }: Told<LikelyRow>): string[] {
  const lines = first.map(({ row, like, score, reasons }) => {
    const whom = 'row' in like ? `row ${like.row}` : like.reference;
    return `  row ${String(row).padEnd(8)}is like ${whom.padEnd(18)}${score.toFixed(2)}  ${reasons.join(', ')}`;
  });
  return count > SHOWN ? [...lines, `  … and ${count - SHOWN} more`] : lines;
}
