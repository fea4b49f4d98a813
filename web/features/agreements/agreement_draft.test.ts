import { expect, test } from 'vitest';
import { asDraft, asEdit, emptyFrame, faultsOf, type Frame } from './agreement_draft.js';

const whole: Frame = { ...emptyFrame, titleFr: 'Convention ', partnerIds: ['partner_1'] };

test.each([
  ['nothing', {}, []],
  ['a title', { titleFr: '  ' }, ['title']],
  ['a partner', { partnerIds: [] }, ['partners']],
  ['a province', { national: false }, ['provinces']],
  [
    'an amendment asks for what it amends and takes its parties',
    { kind: 'AMENDMENT', partnerIds: [] },
    ['amends'],
  ],
] as const)('missing: %s', (_, change, faults) => {
  expect(faultsOf({ ...whole, ...change })).toEqual(faults);
});

test('an agreement for the whole country names no province, and only a specific one carries out another', () => {
  const frame = { ...whole, provinceCodes: ['113'], parentId: 'agreement_1' };
  expect(asDraft(frame)).toMatchObject({ titleFr: 'Convention', provinceCodes: [], parentId: null });
  expect(asDraft({ ...frame, kind: 'SPECIFIC' })).toMatchObject({ parentId: 'agreement_1' });
});

test('parties change only while it is a draft', () => {
  const at = { id: 'agreement_1', version: 3 };
  expect(asEdit(whole, { ...at, draft: true })).toMatchObject({
    partnerIds: ['partner_1'],
    expectedVersion: 3,
  });
  expect(asEdit(whole, { ...at, draft: false })).not.toHaveProperty('partnerIds');
});
