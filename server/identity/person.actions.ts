import { assertPermitted, type Permit } from '../platform/permit.js';
import { conflict, invalidInput, notAllowed, notFound } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import { has, Role, type Viewer } from '../platform/viewer.js';
import { record } from '../events/record.js';
import type { Work } from '../platform/unit_of_work.js';
import { Locale, Person } from './person.entity.js';
import { belonging, ROLES_OF } from './person.rules.js';
import { hashPassword } from './secret.actions.js';

export interface PersonFacts {
  readonly nameAr: string;
  readonly nameLatin: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly partnerId?: string | null;
  readonly delegationId?: string | null;
  readonly locale?: Locale;
}

/** Adds somebody who may sign in with this password. Only the hub itself does this: accepting, first start, demo. */
export async function addPerson(work: Work, facts: PersonFacts, password: string): Promise<Person> {
  const passwordHash = await hashPassword(password);
  return addPersonWithHash(work, facts, passwordHash);
}

/** As `addPerson`, with a password hashed before. */
export async function addPersonWithHash(
  work: Work,
  facts: PersonFacts,
  passwordHash: string,
): Promise<Person> {
  const where = { partnerId: facts.partnerId ?? null, delegationId: facts.delegationId ?? null };
  if (facts.roles.some((role) => !ROLES_OF[belonging(where)].includes(role))) {
    throw invalidInput('person.roles_do_not_fit', ['input', 'roles']);
  }
  const email = facts.email.trim().toLowerCase();
  if ((await work.em.count(Person, { email })) > 0) throw conflict('person.email_taken');
  const person = work.em.create(Person, {
    id: newId(),
    nameAr: facts.nameAr,
    nameLatin: facts.nameLatin,
    email,
    roles: [...facts.roles],
    locale: facts.locale ?? Locale.AR,
    active: true,
    version: 1,
    ...where,
  });
  await work.em.flush();
  await work.em.execute('insert into credential (person_id, password_hash, changed_at) values (?, ?, ?)', [
    person.id,
    passwordHash,
    work.now.toISOString(),
  ]);
  await record(work, {
    type: 'person.added',
    subject: { type: 'Person', id: person.id },
    partners: facts.partnerId ? [facts.partnerId] : [],
    delegation: facts.delegationId ?? null,
  });
  return person;
}

/** What a viewer may do to a person: administrators remove, a partner's administrator only the partner's own. */
export function personActions(viewer: Viewer, person: Person): Permit<'REMOVE'>[] {
  const theirs = person.partnerId !== null && person.partnerId === viewer.partnerId;
  const may = has(viewer, Role.ADMINISTRATOR) || (theirs && has(viewer, Role.PARTNER_ADMINISTRATOR));
  if (!may) return [];
  if (person.id === viewer.personId) return [{ action: 'REMOVE', rule: 'person.remove_yourself' }];
  return [{ action: 'REMOVE', rule: person.active ? null : 'person.remove_removed' }];
}

/** Closes an account at once: its sessions and tokens end with it, what it did stays on record. */
export async function removePerson(work: Work, id: string): Promise<Person> {
  const person = await work.em.findOne(Person, { id });
  if (person === null) throw notFound(['input', 'id']);
  assertPermitted(personActions(work.viewer, person), 'person', 'REMOVE');
  person.active = false;
  await work.em.flush();
  await record(work, {
    type: 'person.removed',
    subject: { type: 'Person', id },
    partners: person.partnerId === null ? [] : [person.partnerId],
    changes: { active: { before: true, after: false } },
  });
  return person;
}

/** Chooses the language the viewer reads in. */
export async function setLocale(work: Work, locale: Locale): Promise<Person> {
  const person =
    work.viewer.personId === null ? null : await work.em.findOne(Person, { id: work.viewer.personId });
  if (person === null) throw notAllowed('person.not_signed_in');
  const before = person.locale;
  person.locale = locale;
  await work.em.flush();
  await record(work, {
    type: 'person.language_set',
    subject: { type: 'Person', id: person.id },
    partners: person.partnerId === null ? [] : [person.partnerId],
    changes: { locale: { before, after: locale } },
  });
  return person;
}
