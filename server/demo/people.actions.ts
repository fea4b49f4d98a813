import { recordPublishedAgreements } from '../agreements/published_agreements.actions.js';
import { addPersonWithHash } from '../identity/person.actions.js';
import { hashPassword } from '../identity/secret.actions.js';
import { viewerOf } from '../identity/session.actions.js';
import { addPartner } from '../partners/partner.actions.js';
import { Partner } from '../partners/partner.entity.js';
import { openDelegation } from '../territory/delegation.actions.js';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './account.data.js';
import { DEMO_DELEGATIONS, DEMO_PARTNERS } from './place.data.js';
import type { World } from './world.actions.js';

const BEGINNING = '2020-01-06';

/** The field network and the bodies that do not exist. */
export async function fillPlaces(world: World): Promise<void> {
  await world.asHub(BEGINNING, async (work) => {
    for (const { key, provinces, ...facts } of DEMO_DELEGATIONS) {
      const { id } = await openDelegation(work, { ...facts, provinceCodes: provinces });
      world.delegations.set(key, id);
    }
    for (const { key, ...facts } of DEMO_PARTNERS) {
      const { id } = await addPartner(work, facts);
      world.partners.set(key, id);
    }
  });
}

/** The agreements known from the press, and the partner of two of them, whose people sign in too. */
export async function fillPublished(world: World): Promise<void> {
  await world.asHub(BEGINNING, async (work) => {
    await recordPublishedAgreements(work);
    const south = await work.em.findOneOrFail(Partner, { nameFr: { $like: 'Agence%provinces du Sud' } });
    world.partners.set('south', south.id);
  });
}

/** Everybody who can sign in. */
export async function fillPeople(world: World): Promise<void> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  await world.asHub(BEGINNING, async (work) => {
    for (const { email, roles, nameAr, nameLatin, place } of DEMO_ACCOUNTS) {
      if (place !== 'headquarters' && !world.delegations.has(place) && !world.partners.has(place)) {
        throw new Error(`the demo has no place ${place}`);
      }
      const where = {
        delegationId: world.delegations.get(place) ?? null,
        partnerId: world.partners.get(place) ?? null,
      };
      const person = await addPersonWithHash(
        work,
        { email, roles, nameAr, nameLatin, ...where },
        passwordHash,
      );
      world.viewers.set(email.replace('@example.org', ''), viewerOf(person, { sessionId: null }));
    }
  });
}
