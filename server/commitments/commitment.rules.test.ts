import { describe, expect, it } from 'vitest';
import { Measure, SupportKind } from '../partners/programme.rules.js';
import { canStep } from '../platform/life.js';
import { commitmentLife, CommitmentState, quotaOf, servesFiles } from './commitment.rules.js';

describe('the life of a commitment', () => {
  it.each([
    [CommitmentState.IN_FORCE, ['SUSPEND', 'END']],
    [CommitmentState.SUSPENDED, ['RESUME', 'END']],
    [CommitmentState.ENDED, []],
  ] as const)('from %s one may %j', (state, actions) => {
    const all = ['SUSPEND', 'RESUME', 'END'] as const;
    expect(all.filter((action) => canStep(commitmentLife, state, action))).toEqual(actions);
  });
});

describe('the quota of an allotment', () => {
  it.each([
    [Measure.COUNTED, 60, null, '60'],
    [Measure.COUNTED, null, null, null],
    [Measure.MONEY, null, '1500000.00', '1500000.00'],
    [Measure.MONEY, null, null, null],
    [Measure.BEST_EFFORT, null, null, null],
    [Measure.PRIORITY, null, null, null],
    [Measure.DELIVERABLE, null, null, null],
  ])('%s of %s or %s is %s', (measure, quantity, amount, quota) => {
    expect(quotaOf({ measure, quantity, amount })).toBe(quota);
  });
});

it.each([
  [SupportKind.TRAINING, Measure.COUNTED, true],
  [SupportKind.GRANT, Measure.MONEY, true],
  [SupportKind.GUIDANCE, Measure.BEST_EFFORT, true],
  [SupportKind.PREMISES, Measure.PRIORITY, true],
  [SupportKind.EVENT, Measure.BEST_EFFORT, false],
  [SupportKind.PLAN, Measure.BEST_EFFORT, false],
  [SupportKind.TRAINING, Measure.DELIVERABLE, false],
])('%s measured %s serves files: %s', (kind, measure, serves) => {
  expect(servesFiles(kind, measure)).toBe(serves);
});
