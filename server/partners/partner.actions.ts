import { newId } from '../platform/ids.js';
import { record } from '../events/record.js';
import type { Work } from '../platform/unit_of_work.js';
import { Partner, type PartnerKind } from './partner.entity.js';

export interface PartnerFacts {
  readonly kind: PartnerKind;
  readonly nameAr: string;
  readonly nameFr: string;
  readonly shortName?: string | null;
}

/** Adds a body with which the commission may sign agreements. */
export async function addPartner(work: Work, facts: PartnerFacts): Promise<Partner> {
  const partner = work.em.create(Partner, {
    id: newId(),
    kind: facts.kind,
    nameAr: facts.nameAr,
    nameFr: facts.nameFr,
    shortName: facts.shortName ?? null,
  });
  await work.em.flush();
  await record(work, {
    type: 'partner.added',
    subject: { type: 'Partner', id: partner.id },
    partners: [partner.id],
  });
  return partner;
}
