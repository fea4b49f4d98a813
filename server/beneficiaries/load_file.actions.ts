import { LockMode } from '@mikro-orm/core';
import { subjectKey, type Subject } from '../events/record.js';
import { conflict, notFound } from '../platform/errors.js';
import { fromGlobalId } from '../platform/ids.js';
import { assertPermitted } from '../platform/permit.js';
import type { Work } from '../platform/unit_of_work.js';
import { filePermits, seesFiles } from './beneficiary_file.access.js';
import { BeneficiaryFile } from './beneficiary_file.entity.js';
import type { FileAction } from './beneficiary_file.rules.js';
import { Consent } from './consent.entity.js';

/** How the record names a file. */
export const fileSubject = (id: string): Subject => ({ type: 'BeneficiaryFile', id });

/** A file the viewer sees and may act on so, locked: who comes second waits, and then reads the newer version. */
export async function loadFile(
  work: Work,
  globalId: string,
  action: FileAction,
  path: readonly string[],
): Promise<BeneficiaryFile> {
  const id = fromGlobalId('BeneficiaryFile', globalId, path);
  const seen = seesFiles(work.viewer) ? await work.em.findOne(BeneficiaryFile, { id }) : null;
  if (seen === null) throw notFound(path);
  const permits = filePermits(work.viewer, { ...facts(seen), consentInForce: true });
  // Whether it may at all comes before the lock, which only those who may change the row can take.
  assertPermitted(
    permits.map((permit) => ({ ...permit, rule: null })),
    'beneficiary_file',
    action,
  );
  const file = await work.em.findOneOrFail(
    BeneficiaryFile,
    { id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  const consentInForce = (await work.em.count(Consent, { file: id, withdrawnOn: null })) > 0;
  assertPermitted(filePermits(work.viewer, { ...facts(file), consentInForce }), 'beneficiary_file', action);
  return file;
}

const facts = (file: BeneficiaryFile) => ({
  id: file.id,
  delegationId: file.delegation.id,
  state: file.state,
});

/** The second of two who edit gets this, with the names of the fields that changed since the version it has read. */
export async function assertVersion(work: Work, file: BeneficiaryFile, expected: number): Promise<void> {
  if (file.version === expected) return;
  const events = await work.em.execute<{ names: string[] }[]>(
    `select fields || array(select jsonb_object_keys(changes - 'version')) as names from event
     where subjects @> array[?::text] and (changes->'version'->>'after')::int > ?`,
    [subjectKey(fileSubject(file.id)), expected],
  );
  const fields = [...new Set(events.flatMap(({ names }) => names))].sort().join(',');
  throw conflict('beneficiary_file.changed', { version: file.version, fields });
}

/** Every change counts, whichever of the file's tables it is in. */
export function nextVersion(file: BeneficiaryFile): { before: number; after: number } {
  file.version += 1;
  return { before: file.version - 1, after: file.version };
}
