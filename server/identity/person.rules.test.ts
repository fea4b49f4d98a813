import { expect, test } from 'vitest';
import { Role } from '../platform/viewer.js';
import { mayGrant, type Belonging } from './person.rules.js';

const table: [Role, Belonging, Role[], boolean][] = [
  [Role.PARTNER_ADMINISTRATOR, 'PARTNER', [Role.PARTNER_OFFICER], true],
  [Role.PARTNER_ADMINISTRATOR, 'PARTNER', [Role.PARTNER_ADMINISTRATOR], true],
  [Role.PARTNER_ADMINISTRATOR, 'PARTNER', [Role.PROGRAMME_OFFICER], false],
  [Role.PARTNER_ADMINISTRATOR, 'HEADQUARTERS', [Role.PROGRAMME_OFFICER], false],
  [Role.PARTNER_ADMINISTRATOR, 'DELEGATION', [Role.DELEGATE], false],
  [Role.PARTNER_OFFICER, 'PARTNER', [Role.PARTNER_OFFICER], false],
  [Role.PROGRAMME_OFFICER, 'HEADQUARTERS', [Role.PROGRAMME_OFFICER], false],
  [Role.ADMINISTRATOR, 'HEADQUARTERS', [Role.AUDITOR], true],
  [Role.ADMINISTRATOR, 'DELEGATION', [Role.DELEGATE, Role.NEGOTIATOR], true],
  [Role.ADMINISTRATOR, 'DELEGATION', [Role.PROGRAMME_OFFICER], false],
  [Role.ADMINISTRATOR, 'PARTNER', [Role.DELEGATE], false],
  [Role.ADMINISTRATOR, 'PARTNER', [], false],
];

test.each(table)('a %s inviting to %s with %j: %s', (granter, where, roles, allowed) => {
  expect(mayGrant(new Set([granter]), where, roles)).toBe(allowed);
});
