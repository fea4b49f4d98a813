import { Role } from '../platform/viewer.js';

/** Where a person belongs: exactly one of the three. */
export type Belonging = 'HEADQUARTERS' | 'DELEGATION' | 'PARTNER';

/** Which roles make sense where. */
export const ROLES_OF: Readonly<Record<Belonging, readonly Role[]>> = {
  HEADQUARTERS: [Role.NEGOTIATOR, Role.PROGRAMME_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR],
  DELEGATION: [Role.DELEGATE, Role.NEGOTIATOR],
  PARTNER: [Role.PARTNER_OFFICER, Role.PARTNER_NEGOTIATOR, Role.PARTNER_ADMINISTRATOR],
};

/**
 * Whether somebody with these roles may give those. Nobody makes a person more powerful than themselves: a partner's
 * administrator gives partner roles, the commission's administrator gives any, an auditor's independence included.
 */
export function mayGrant(granter: ReadonlySet<Role>, belonging: Belonging, roles: readonly Role[]): boolean {
  if (roles.length === 0 || roles.some((role) => !ROLES_OF[belonging].includes(role))) return false;
  if (granter.has(Role.ADMINISTRATOR)) return true;
  return belonging === 'PARTNER' && granter.has(Role.PARTNER_ADMINISTRATOR);
}

export const belonging = (person: { partnerId: string | null; delegationId: string | null }): Belonging =>
  person.partnerId !== null ? 'PARTNER' : person.delegationId !== null ? 'DELEGATION' : 'HEADQUARTERS';
