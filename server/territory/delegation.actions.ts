import { newId } from '../platform/ids.js';
import { invalidInput } from '../platform/errors.js';
import { record } from '../events/record.js';
import type { Work } from '../platform/unit_of_work.js';
import { Delegation, type DelegationKind } from './delegation.entity.js';
import { Province } from './province.entity.js';

export interface DelegationFacts {
  readonly kind: DelegationKind;
  readonly nameAr: string;
  readonly nameFr: string;
  readonly provinceCodes: readonly string[];
}

/** Adds an office of the commission's field network, covering the given provinces. */
export async function openDelegation(work: Work, facts: DelegationFacts): Promise<Delegation> {
  const provinces = await findProvinces(work, facts.provinceCodes, ['input', 'provinceCodes']);
  const delegation = work.em.create(Delegation, {
    id: newId(),
    kind: facts.kind,
    nameAr: facts.nameAr,
    nameFr: facts.nameFr,
  });
  delegation.provinces.add(provinces);
  await work.em.flush();
  await record(work, { type: 'delegation.opened', subject: { type: 'Delegation', id: delegation.id } });
  return delegation;
}

/** The provinces of these codes, each of which must exist; errors lead to `path`. */
export async function findProvinces(
  work: Work,
  codes: readonly string[],
  path: readonly string[],
): Promise<Province[]> {
  const wanted = [...new Set(codes)];
  const found = await work.em.find(Province, { code: { $in: wanted } }, { orderBy: { code: 'ASC' } });
  if (found.length < wanted.length) {
    const known = new Set(found.map(({ code }) => code));
    throw invalidInput('province.unknown', path, { code: wanted.find((code) => !known.has(code)) ?? '' });
  }
  return found;
}
