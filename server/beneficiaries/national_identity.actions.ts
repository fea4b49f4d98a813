import { invalidInput } from '../platform/errors.js';
import type { Work } from '../platform/unit_of_work.js';
import { keyedHash, sealValue } from '../platform/vault.js';
import type { BeneficiaryFile } from './beneficiary_file.entity.js';
import { NationalIdentity } from './national_identity.entity.js';
import { normalNationalId } from './national_identity.rules.js';

/** The hash by which equal numbers are found; the refusal never repeats what was typed. */
export const nationalIdHash = (text: string): string => keyedHash(`national identity ${normal(text)}`);

/** The number as it is kept. Bound to its file: a sealed number that is copied to another row does not open. */
export const sealNationalId = (fileId: string, text: string): string =>
  sealValue(normal(text), `national identity ${fileId}`);

/**
 * Keeps the number of a file's person apart, sealed; true when it was not known or is another one than before. The file
 * has been written: the number points at it by its key alone.
 */
export async function keepNationalId(work: Work, file: BeneficiaryFile, text: string): Promise<boolean> {
  const equalityHash = nationalIdHash(text);
  const known = await work.em.findOne(NationalIdentity, { fileId: file.id });
  if (known?.equalityHash === equalityHash) return false;
  const sealed = sealNationalId(file.id, text);
  if (known === null) {
    work.em.create(NationalIdentity, {
      fileId: file.id,
      delegation: file.delegation,
      sealed,
      equalityHash,
    });
  } else {
    known.sealed = sealed;
    known.equalityHash = equalityHash;
  }
  return true;
}

function normal(text: string): string {
  const number = normalNationalId(text);
  if (number === null) {
    throw invalidInput('beneficiary.national_id_form', ['input', 'person', 'nationalId']);
  }
  return number;
}
