import { record } from '../events/record.js';
import { dateIn } from '../platform/clock.js';
import { ruleBroken } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import type { Work } from '../platform/unit_of_work.js';
import type { BeneficiaryFile } from './beneficiary_file.entity.js';
import type { GiveConsentInput, WithdrawConsentInput } from './beneficiary_file.inputs.js';
import type { ConsentInput } from './beneficiary.inputs.js';
import { Consent } from './consent.entity.js';
import { consentRefusal, withdrawalRefusal } from './consent.rules.js';
import { fileSubject, loadFile, nextVersion } from './load_file.actions.js';

/** Records that the person allows something to be shared; what was allowed before stays allowed. */
export async function giveConsent(work: Work, input: GiveConsentInput): Promise<{ file: BeneficiaryFile }> {
  const file = await loadFile(work, input.fileId, 'GIVE_CONSENT', ['input', 'fileId']);
  const version = nextVersion(file);
  await addConsent(work, file, input, { version });
  return { file };
}

/** Writes one consent of a file that is already loaded and may be changed. */
export async function addConsent(
  work: Work,
  file: BeneficiaryFile,
  input: ConsentInput,
  changes: Readonly<Record<string, { before: number; after: number }>> = {},
): Promise<void> {
  const earlier = await work.em.find(Consent, { file: file.id });
  const refusal = consentRefusal(earlier, input.scopes, input.givenOn, dateIn(work.now));
  if (refusal !== null) throw ruleBroken(refusal);
  const consent = work.em.create(Consent, {
    id: newId(),
    file,
    delegation: file.delegation,
    scopes: [...input.scopes],
    givenOn: input.givenOn,
    how: input.how ?? null,
  });
  await work.em.flush();
  await record(work, {
    type: 'consent.given',
    subject: { type: 'Consent', id: consent.id },
    about: [fileSubject(file.id)],
    delegation: file.delegation.id,
    changes: { ...changes, scopes: { before: null, after: input.scopes.join(',') } },
  });
}

/** Ends all consent in force. Modules above react: what is shared on the strength of it is withdrawn too. */
export async function withdrawConsent(
  work: Work,
  input: WithdrawConsentInput,
): Promise<{ file: BeneficiaryFile }> {
  const file = await loadFile(work, input.fileId, 'WITHDRAW_CONSENT', ['input', 'fileId']);
  const consents = await work.em.find(
    Consent,
    { file: file.id, withdrawnOn: null },
    { orderBy: { id: 'ASC' } },
  );
  const refusal = withdrawalRefusal(consents, input.withdrawnOn, dateIn(work.now));
  if (refusal !== null) throw ruleBroken(refusal);
  for (const consent of consents) consent.withdrawnOn = input.withdrawnOn;
  const version = nextVersion(file);
  await work.em.flush();
  for (const consent of consents) {
    await record(work, {
      type: 'consent.withdrawn',
      subject: { type: 'Consent', id: consent.id },
      about: [fileSubject(file.id)],
      delegation: file.delegation.id,
      changes: { version, withdrawnOn: { before: null, after: input.withdrawnOn } },
    });
  }
  return { file };
}
