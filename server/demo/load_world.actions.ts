import { addPersonWithHash } from '../identity/person.actions.js';
import { hashPassword } from '../identity/secret.actions.js';
import { addPartner } from '../partners/partner.actions.js';
import { PartnerKind } from '../partners/partner.entity.js';
import type { UnitOfWork, Work } from '../platform/unit_of_work.js';
import { Role, SYSTEM } from '../platform/viewer.js';
import { openDelegation } from '../territory/delegation.actions.js';
import { DEMO_DELEGATIONS } from './place.data.js';

/** Somebody who may sign in to work with the large data set. */
export interface LoadAccount {
  readonly email: string;
  readonly role: Role;
}

/** Who and where everything of the large data set happens. */
export interface LoadPlaces {
  readonly partners: readonly string[];
  /** One of each role; there is also a `delegate-N` for each delegation and an `officer-N` for each partner. */
  readonly accounts: readonly LoadAccount[];
  /** The programme officer, who records what committees decide. */
  readonly officer: string;
}

const KINDS = Object.values(PartnerKind);

/** Delegations that cover the country, partners, and people with one password: by the verbs, since they are few. */
export async function fillLoadPlaces(
  unitOfWork: UnitOfWork,
  partnerCount: number,
  password: string,
): Promise<LoadPlaces> {
  const hash = await hashPassword(password);
  return unitOfWork.run(SYSTEM, async (work) => {
    const delegations: string[] = [];
    for (const { key: _key, provinces, ...facts } of DEMO_DELEGATIONS) {
      delegations.push((await openDelegation(work, { ...facts, provinceCodes: provinces })).id);
    }
    const partners: string[] = [];
    for (let number = 1; number <= partnerCount; number++) {
      const names = { nameAr: `شريك تجريبي ${number}`, nameFr: `Partenaire d’essai ${number}` };
      const kind = KINDS[number % KINDS.length] ?? PartnerKind.ASSOCIATION;
      partners.push((await addPartner(work, { kind, ...names, shortName: `PE${number}` })).id);
    }
    return { partners, ...(await addPeople(work, hash, delegations, partners)) };
  });
}

async function addPeople(
  work: Work,
  hash: string,
  delegations: readonly string[],
  partners: readonly string[],
): Promise<Pick<LoadPlaces, 'accounts' | 'officer'>> {
  const add = async (
    name: string,
    role: Role,
    where: { delegationId?: string; partnerId?: string } = {},
  ): Promise<{ id: string; account: LoadAccount }> => {
    const email = `${name}@load.example.org`;
    const names = { nameAr: `شخص تجريبي ${name}`, nameLatin: `Personne d’essai ${name}` };
    const { id } = await addPersonWithHash(work, { ...names, email, roles: [role], ...where }, hash);
    return { id, account: { email, role } };
  };
  const first = { partnerId: partners[0] };
  const programme = await add('programme', Role.PROGRAMME_OFFICER);
  const added = [
    programme,
    await add('negotiator', Role.NEGOTIATOR),
    await add('administrator', Role.ADMINISTRATOR),
    await add('auditor', Role.AUDITOR),
    await add('partner-negotiator', Role.PARTNER_NEGOTIATOR, first),
    await add('partner-administrator', Role.PARTNER_ADMINISTRATOR, first),
  ];
  for (const [at, delegationId] of delegations.entries()) {
    const delegate = await add(`delegate-${at + 1}`, Role.DELEGATE, { delegationId });
    if (at === 0) added.push(delegate);
  }
  for (const [at, partnerId] of partners.entries()) {
    const officer = await add(`officer-${at + 1}`, Role.PARTNER_OFFICER, { partnerId });
    if (at === 0) added.push(officer);
  }
  return { officer: programme.id, accounts: added.map(({ account }) => account) };
}
