import { expect, it } from 'vitest';
import { ConsentScope } from '../beneficiaries/consent.rules.js';
import { SupportKind } from '../partners/programme.rules.js';
import { sharedFields } from './shared_profile.rules.js';

const { CONTACT, PROJECT, SITUATION } = ConsentScope;
const K = SupportKind;
const PLAN = 'projectTitleAr projectTitleFr sector projectSummary legalForm stage';

it.each<[SupportKind, ConsentScope[], string]>([
  [K.GUIDANCE, [CONTACT, PROJECT, SITUATION], `phone email province education situation ${PLAN}`],
  [
    K.TRAINING,
    [CONTACT, PROJECT, SITUATION],
    'phone email province bornOn sex education projectTitleAr projectTitleFr sector',
  ],
  [K.FEASIBILITY_STUDY, [CONTACT, PROJECT, SITUATION], `phone email province ${PLAN}`],
  [K.PROJECT_FOLLOW_UP, [CONTACT, PROJECT, SITUATION], `phone email province ${PLAN}`],
  [K.LOAN_ASSISTANCE, [CONTACT, PROJECT, SITUATION], `phone email province bornOn situation ${PLAN}`],
  [K.GRANT, [CONTACT, PROJECT, SITUATION], `phone email province bornOn situation ${PLAN}`],
  [
    K.PREMISES,
    [CONTACT, PROJECT, SITUATION],
    'phone email province projectTitleAr projectTitleFr sector legalForm',
  ],
  [K.EVENT, [CONTACT, PROJECT, SITUATION], ''],
  [K.PLAN, [CONTACT, PROJECT, SITUATION], ''],
  [K.TRAINING, [CONTACT], 'phone email province'],
  [K.TRAINING, [SITUATION], 'province bornOn sex education'],
  [K.GRANT, [PROJECT], `province ${PLAN}`],
  [K.GRANT, [], 'province'],
])('%s with consent to %j shares %s', (kind, scopes, fields) => {
  expect(sharedFields(kind, new Set(scopes)).join(' ')).toBe(fields);
});
